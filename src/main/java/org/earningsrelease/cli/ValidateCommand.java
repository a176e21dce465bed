package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
    versionProvider = Version.class)
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
    for (Path file : files) {
      console.read(file).map(Validator.standard()::validate).ifPresent(reports::add);
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
