package org.earningsrelease.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.batch.DocumentParser;
import org.earningsrelease.batch.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many documents. */
@Command(
    name = "batch",
    description = "Reads many releases and writes <document>.json, facts.jsonl and batch.jsonl.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BatchCommand implements Callable<Integer> {
  private static final int INCOMPLETE = 1;
  private static final int NOT_WRITTEN = 3;

  private final DocumentParser parser;
  private final PrintWriter err;
  private final boolean terminal;

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      description = "files, and folders with all files below them")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "the folder to write to")
  private Path output = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many documents are read at once; default: one for each processor")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "no progress")
  private boolean quiet;

  @Spec private CommandSpec spec;

  BatchCommand(DocumentParser parser, PrintWriter err, boolean terminal) {
    this.parser = parser;
    this.err = err;
    this.terminal = terminal;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    List<BatchInput> documents = documents();
    try {
      Tally tally = new Batch(parser, output, threads(), progress()).run(documents);
      summary(tally);
      return tally.isComplete() ? 0 : INCOMPLETE;
    } catch (IOException e) {
      err.println("cannot write: " + e.getMessage());
      return NOT_WRITTEN;
    }
  }

  private List<BatchInput> documents() {
    try {
      return BatchInput.find(inputs, output);
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int threads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--threads': " + threads);
    }
    return threads;
  }

  private Batch.Progress progress() {
    Batch.Progress shown = terminal ? new ProgressBar(err) : new ProgressLines(err);
    return (line, done, all) -> {
      line.message().ifPresent(this::message);
      if (!quiet) {
        shown.done(line, done, all);
      }
    };
  }

  private void message(String message) {
    err.println(terminal && !quiet ? ProgressBar.clearing(message) : message);
  }

  private void summary(Tally tally) {
    if (!quiet) {
      err.printf(
          "%d parsed, %d unreadable, %d failed; %d pages, %d facts%n",
          tally.parsed(), tally.unreadable(), tally.failed(), tally.pages(), tally.facts());
    }
  }
}
