package org.earningsrelease.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earningsrelease.batch.DocumentParser;
import org.earningsrelease.batch.Trouble;
import org.earningsrelease.batch.WholeFile;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one document. */
@Command(
    name = "parse",
    description = "Reads one release and writes what it says.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {
  private static final int UNREADABLE = 3;

  private final DocumentParser parser;
  private final PrintStream out;
  private final PrintWriter err;

  @Parameters(paramLabel = "FILE", description = "the release, PDF or text")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to a file instead of standard output")
  private Optional<Path> output = Optional.empty();

  ParseCommand(DocumentParser parser, PrintStream out, PrintWriter err) {
    this.parser = parser;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Optional<FinancialRelease> release = read();
    return release.isPresent() && write(release.get()) ? 0 : UNREADABLE;
  }

  @SuppressWarnings("CatchThrowable") // whatever happens is told in one line
  private Optional<FinancialRelease> read() {
    try {
      return Optional.of(parser.parse(file));
    } catch (UnreadableDocumentException e) {
      err.println(Trouble.of(e));
    } catch (IOException e) {
      err.println(Trouble.of(file, e));
    } catch (Throwable e) {
      err.println(Trouble.of(file, e));
    }
    return Optional.empty();
  }

  private boolean write(FinancialRelease release) {
    try {
      if (output.isPresent()) {
        WholeFile.write(output.get(), stream -> format.write(release, stream));
        return true;
      }
      format.write(release, out);
      return isWritten();
    } catch (IOException e) {
      err.println("cannot write: " + e.getMessage());
      return false;
    }
  }

  /** A print stream keeps its troubles to itself. */
  private boolean isWritten() {
    if (out.checkError()) {
      err.println("cannot write: standard output is closed or full");
      return false;
    }
    return true;
  }
}
