package org.earningsrelease.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.batch.BatchInputs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a batch is about. */
final class InputOptions {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "0..*",
      description = "files, and folders with all files below them")
  private List<Path> paths = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = "a file with the path of a document in each line; - for standard input")
  private Optional<Path> list = Optional.empty();

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "of folders only these files: '*.pdf', '2003/**'; may be given several times")
  private List<String> included = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "of folders all but these files; may be given several times")
  private List<String> excluded = List.of();

  boolean areGiven() {
    return !paths.isEmpty() || list.isPresent();
  }

  /**
   * The documents.
   *
   * @param output the folder that the batch writes to
   * @param standardInput is kept in the folder while the batch runs, for it can be read only once
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  BatchInputs inputs(Path output, InputStream standardInput) throws IOException {
    BatchInputs inputs = BatchInputs.none().including(included).excluding(excluded).without(output);
    for (Path path : paths) {
      inputs = inputs.and(path);
    }
    if (list.isPresent()) {
      inputs = inputs.andListedIn(list(list.get(), output, standardInput));
    }
    return inputs;
  }

  /** Where standard input is kept. */
  static Path kept(Path output) {
    return output.resolve(".files-from");
  }

  private static Path list(Path named, Path output, InputStream standardInput) throws IOException {
    if (!named.equals(STANDARD_INPUT)) {
      return named;
    }
    Files.createDirectories(output);
    Path kept = kept(output);
    Files.copy(standardInput, kept, StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }
}
