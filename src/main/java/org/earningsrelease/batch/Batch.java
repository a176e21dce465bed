package org.earningsrelease.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Parses many documents into a folder.
 *
 * <p>Writes {@code <document>.json} for each, {@code facts.jsonl} with the facts of all and {@code
 * batch.jsonl} with a line for each, both in input order. Every file appears whole or not at all,
 * but for {@code batch.jsonl}, the journal: it grows by a line with each document, and tells a run
 * that is resumed what is done.
 *
 * @param parser reads the documents
 * @param folder where the files go; made where needed
 * @param resume what becomes of an earlier run's results
 * @param sinks further outputs; each run completes and closes them
 * @param progress is told of each document, in input order
 */
public record Batch(
    BatchParser parser, Path folder, Resume resume, List<OutcomeSink> sinks, Progress progress) {

  public Batch {
    Objects.requireNonNull(parser, "parser");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(resume, "resume");
    Objects.requireNonNull(progress, "progress");
    sinks = List.copyOf(sinks);
  }

  /** What becomes of the results of an earlier run, whole or broken off. */
  public enum Resume {
    /** Every document is parsed. */
    NOTHING,
    /** Documents that did not change are not parsed again, whatever became of them. */
    EVERYTHING,
    /** As before, but what failed is tried again. */
    ALL_BUT_FAILURES
  }

  /** Follows a batch. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A document is done.
     *
     * @param line what became of it
     * @param done how many are done, this one included
     */
    void done(JournalLine line, long done);
  }

  /** A batch that starts anew, with no further outputs, and tells nobody. */
  public static Batch of(BatchParser parser, Path folder) {
    return new Batch(parser, folder, Resume.NOTHING, List.of(), (line, done) -> {});
  }

  /** The same with another treatment of an earlier run's results. */
  public Batch with(Resume treatment) {
    return new Batch(parser, folder, treatment, sinks, progress);
  }

  /** The same with a further output, which serves for one run. */
  public Batch with(OutcomeSink sink) {
    List<OutcomeSink> all = new ArrayList<>(sinks);
    all.add(sink);
    return new Batch(parser, folder, resume, all, progress);
  }

  /** The same telling another follower. */
  public Batch with(Progress follower) {
    return new Batch(parser, folder, resume, sinks, follower);
  }

  /**
   * Parses the documents; one that cannot be read never ends the batch.
   *
   * @throws IOException if the output cannot be written, or too many threads hang ({@link
   *     StuckException}); what is done stays, for a run that resumes this one
   */
  public Tally run(Iterable<? extends BatchInput> inputs) throws IOException {
    try (OutcomeSink all = new AllSinks(sinks)) {
      Files.createDirectories(folder);
      try (Journal journal = Journal.open(folder.resolve("batch.jsonl"))) {
        Path earlier = folder.resolve(".batch.jsonl.earlier");
        Tally tally = run(inputs, all, journal, earlier);
        Files.deleteIfExists(earlier);
        return tally;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Tally run(
      Iterable<? extends BatchInput> inputs, OutcomeSink sink, Journal journal, Path earlier)
      throws IOException {
    if (resume == Resume.NOTHING) {
      journal.clear();
      return run(inputs, sink, journal, Optional.empty());
    }
    journal.moveTo(earlier);
    try (EarlierJournal lines = EarlierJournal.open(earlier)) {
      EarlierRun run = new EarlierRun(folder, lines, resume == Resume.EVERYTHING);
      return run(inputs, sink, journal, Optional.of(run));
    }
  }

  private Tally run(
      Iterable<? extends BatchInput> inputs,
      OutcomeSink sink,
      Journal journal,
      Optional<EarlierRun> earlier)
      throws IOException {
    Attempt attempt = new Attempt(parser.parser());
    Iterator<Job<Part>> jobs =
        new Mapped<>(inputs.iterator(), input -> new FilingJob(input, attempt, folder, earlier));
    try (WholeFile facts = WholeFile.create(folder.resolve("facts.jsonl"));
        Workers<Part> workers = new Workers<>(jobs, parser.pace())) {
      Tally.Counter counter = new Tally.Counter();
      while (workers.hasNext()) {
        Part part = workers.next();
        part.facts().writeTo(facts.out());
        sink.accept(part.outcome());
        journal.append(part.line());
        counter.add(part.line());
        progress.done(part.line(), counter.documents());
      }
      facts.complete();
      sink.complete();
      journal.complete();
      return counter.tally();
    }
  }
}
