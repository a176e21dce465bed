package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earningsrelease.batch.WholeFile;
import org.earningsrelease.model.FinancialRelease;
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
  private final Console console;

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

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<FinancialRelease> release = console.read(file);
    return release.isPresent() && console.isWritten(() -> write(release.get()))
        ? 0
        : Console.UNREADABLE;
  }

  private void write(FinancialRelease release) throws IOException {
    if (output.isPresent()) {
      WholeFile.write(output.get(), stream -> format.write(release, stream));
    } else {
      format.write(release, console.out());
    }
  }
}
