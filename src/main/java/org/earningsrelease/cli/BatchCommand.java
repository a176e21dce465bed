package org.earningsrelease.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.BatchInputs;
import org.earningsrelease.batch.BatchParser;
import org.earningsrelease.batch.FactsFile;
import org.earningsrelease.batch.Tally;
import org.earningsrelease.write.FactsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  private final Parsers parsers;
  private final PrintWriter err;
  private final Streams streams;

  @Mixin private InputOptions documents = new InputOptions();

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

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "a document that takes longer has failed; default: ${DEFAULT-VALUE}")
  private int seconds = 120;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--resume",
      description = "go on with what an earlier run, perhaps broken off, left in the folder")
  private boolean resume;

  @Option(
      names = "--retry-failed",
      description = "like --resume, but documents that failed are tried again")
  private boolean retry;

  @Option(
      names = "--facts",
      split = ",",
      paramLabel = "FORMAT",
      description = "also write all facts as facts.csv, facts.parquet; jsonl is always written")
  private Set<FactsFormat> facts = Set.of();

  @Option(names = "--quiet", description = "no progress and no summary")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  BatchCommand(Parsers parsers, PrintWriter err, Streams streams) {
    this.parsers = parsers;
    this.err = err;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    BatchParser pool = pool();
    BatchInputs inputs = inputs();
    long count = count(inputs);
    try {
      Tally tally = batch(pool).with(progress(count)).run(inputs);
      Files.deleteIfExists(InputOptions.kept(output));
      if (!quiet) {
        err.print(Summary.of(tally));
        err.flush();
      }
      return tally.isComplete() ? 0 : INCOMPLETE;
    } catch (IOException e) {
      err.println("cannot write: " + e.getMessage());
      return NOT_WRITTEN;
    }
  }

  private Batch batch(BatchParser pool) {
    Batch batch = Batch.of(pool, output).with(resuming());
    for (FactsFormat format : facts) {
      // Each batch writes facts.jsonl of itself.
      if (format != FactsFormat.JSONL) {
        batch = batch.with(FactsFile.in(output, format));
      }
    }
    return batch;
  }

  private BatchParser pool() {
    try {
      return BatchParser.of(parsers.with(limits.of(spec.commandLine())))
          .withThreads(threads)
          .withTimeLimit(Duration.ofSeconds(seconds));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e);
    }
  }

  private BatchInputs inputs() {
    if (!documents.areGiven()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'DIR|FILE'");
    }
    try {
      return documents.inputs(output, streams.in());
    } catch (IOException | IllegalArgumentException e) {
      throw wrongUsage(e);
    }
  }

  private long count(BatchInputs inputs) {
    try {
      return inputs.count();
    } catch (IOException | IllegalArgumentException e) {
      throw wrongUsage(e);
    }
  }

  private ParameterException wrongUsage(Exception e) {
    return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
  }

  private Batch.Resume resuming() {
    if (retry) {
      return Batch.Resume.ALL_BUT_FAILURES;
    }
    return resume ? Batch.Resume.EVERYTHING : Batch.Resume.NOTHING;
  }

  private Batch.Progress progress(long all) {
    Batch.Progress shown =
        streams.terminal()
            ? new ProgressBar(err, all, System::nanoTime)
            : new ProgressLines(err, all);
    return (line, done) -> {
      line.message().ifPresent(this::message);
      if (!quiet) {
        shown.done(line, done);
      }
    };
  }

  private void message(String message) {
    err.println(streams.terminal() && !quiet ? ProgressBar.clearing(message) : message);
  }
}
