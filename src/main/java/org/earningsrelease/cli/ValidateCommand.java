package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.validate.ValidationReport;
import org.earningsrelease.validate.Validator;
import org.earningsrelease.write.ReportJson;
import org.earningsrelease.write.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents by the arithmetic of their figures. */
@Command(
    name = "validate",
    description = "Checks whether the figures of releases agree with each other.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is contradicted",
      "1:a contradiction was found",
      "2:wrong usage",
      "3:a document could not be read, or the report not written"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final int CONTRADICTION = 1;

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "releases, PDF or text")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Form form = Form.TEXT;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      converter = KindByCode.class,
      description = "only checks of these kinds: ${COMPLETION-CANDIDATES}",
      completionCandidates = KindByCode.Codes.class)
  private List<ArithmeticCheck.Kind> kinds = List.of();

  /** What is written. */
  enum Form {
    TEXT,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<ValidationReport> reports = new ArrayList<>();
    Validator validator =
        kinds.isEmpty()
            ? Validator.standard()
            : Validator.standard().only(kinds.get(0), kinds.toArray(new ArithmeticCheck.Kind[0]));
    for (Path file : files) {
      console.read(file).map(validator::validate).ifPresent(reports::add);
    }
    if (!console.isWritten(() -> write(reports)) || reports.size() < files.size()) {
      return Console.UNREADABLE;
    }
    return reports.stream().allMatch(r -> r.failures().isEmpty()) ? 0 : CONTRADICTION;
  }

  private void write(List<ValidationReport> reports) throws IOException {
    if (form == Form.JSON) {
      ReportJson.write(reports, console.out());
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      console.out().print(i == 0 ? "" : "\n");
      ReportText.write(reports.get(i), console.out());
    }
  }
}
