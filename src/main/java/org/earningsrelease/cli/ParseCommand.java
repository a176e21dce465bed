package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.batch.WholeFile;
import org.earningsrelease.write.ReleaseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one document. */
@Command(
    name = "parse",
    description = "Reads one release and writes what it says.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {
  private static final Set<Format> BINARY = EnumSet.of(Format.XLSX, Format.PDF);

  private final Console console;
  private final Screen screen;

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

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "colours in the summary: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Screen.Colour colour = Screen.Colour.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  ParseCommand(Console console, Screen screen) {
    this.console = console;
    this.screen = screen;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    if (screen.present() && output.isEmpty() && BINARY.contains(format)) {
      throw new ParameterException(
          spec.commandLine(), "--format " + format + " needs -o FILE: it is no text");
    }
    ParserOptions options = limits.of(spec.commandLine());
    Optional<ParsedFile> parsed =
        console.read(file, () -> ParsedFile.of(file, options, format, console.parsers()));
    return parsed.isPresent() && console.isWritten(() -> write(parsed.get()))
        ? 0
        : Console.UNREADABLE;
  }

  private void write(ParsedFile parsed) throws IOException {
    if (output.isPresent()) {
      WholeFile.write(output.get(), stream -> format.write(parsed, stream));
    } else if (format == Format.TEXT) {
      ReleaseText.write(parsed.release(), screen.look(colour), console.out());
    } else {
      format.write(parsed, console.out());
    }
  }
}
