package org.earningsrelease.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earningsrelease.batch.DocumentParser;
import org.earningsrelease.batch.Trouble;
import org.earningsrelease.model.UnreadableDocumentException;
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
  private static final int UNREADABLE = 3;

  private final DocumentParser parser;
  private final PrintStream out;
  private final PrintWriter err;

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

  ValidateCommand(DocumentParser parser, PrintStream out, PrintWriter err) {
    this.parser = parser;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    List<ValidationReport> reports = new ArrayList<>();
    files.forEach(file -> report(file).ifPresent(reports::add));
    if (!isWritten(reports) || reports.size() < files.size()) {
      return UNREADABLE;
    }
    return reports.stream().allMatch(r -> r.failures().isEmpty()) ? 0 : CONTRADICTION;
  }

  @SuppressWarnings("CatchThrowable") // whatever happens is told in one line
  private Optional<ValidationReport> report(Path file) {
    try {
      return Optional.of(Validator.standard().validate(parser.parse(file)));
    } catch (UnreadableDocumentException e) {
      err.println(Trouble.of(e));
    } catch (IOException e) {
      err.println(Trouble.of(file, e));
    } catch (Throwable e) {
      err.println(Trouble.of(file, e));
    }
    return Optional.empty();
  }

  private boolean isWritten(List<ValidationReport> reports) {
    try {
      write(reports);
    } catch (IOException e) {
      err.println("cannot write: " + e.getMessage());
      return false;
    }
    if (out.checkError()) {
      err.println("cannot write: standard output is closed or full");
      return false;
    }
    return true;
  }

  private void write(List<ValidationReport> reports) throws IOException {
    if (form == Form.JSON) {
      ReportJson.write(reports, out);
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      out.print(i == 0 ? "" : "\n");
      ReportText.write(reports.get(i), out);
    }
  }
}
