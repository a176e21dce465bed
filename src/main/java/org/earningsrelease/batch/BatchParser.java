package org.earningsrelease.batch;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.earningsrelease.ReleaseParser;

/**
 * Parses many documents on several threads, without files: the outcomes are the caller's.
 *
 * <pre>{@code
 * try (Stream<Outcome> outcomes = BatchParser.of(ReleaseParser.standard()).parse(inputs)) {
 *   outcomes.forEach(outcome -> …);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. A document that cannot be read, on which the
 * parser fails, or that takes longer than the time limit is an outcome like any other. {@link
 * Batch} writes files.
 */
public final class BatchParser {
  private final DocumentParser parser;
  private final Pace pace;

  private BatchParser(DocumentParser parser, Pace pace) {
    this.parser = Objects.requireNonNull(parser, "parser");
    this.pace = pace;
  }

  /** A thread for each processor, at most two minutes for a document. */
  public static BatchParser of(ReleaseParser parser) {
    return of(DocumentParser.of(parser));
  }

  /** A thread for each processor, at most two minutes for a document. */
  public static BatchParser of(DocumentParser parser) {
    return new BatchParser(parser, Pace.standard());
  }

  /**
   * The same with another number of documents at once.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public BatchParser withThreads(int threads) {
    return new BatchParser(parser, new Pace(threads, pace.timeLimit(), pace.stuckLimit()));
  }

  /**
   * The same with another limit of time for a document; one that takes longer is {@link
   * Outcome.Failed} for the reason {@code timeout}.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public BatchParser withTimeLimit(Duration limit) {
    return new BatchParser(parser, new Pace(pace.threads(), limit, pace.stuckLimit()));
  }

  /**
   * The same with another number of threads that may hang at once. A thread that goes over the time
   * limit and does not heed its interruption is left to itself and replaced; when more than this
   * many hang, the batch ends with a {@link StuckException}.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public BatchParser withStuckLimit(int threads) {
    return new BatchParser(parser, new Pace(pace.threads(), pace.timeLimit(), threads));
  }

  /**
   * The outcomes in the order of the inputs, whichever thread was first. Lazy: an input is asked
   * for when a thread will soon be free for it, and memory holds a few outcomes for each thread.
   * Threads end with the last outcome or when the stream is closed. Throws {@link
   * UncheckedIOException} of a {@link StuckException} when too many threads hang.
   */
  public Stream<Outcome> parse(Iterable<? extends BatchInput> inputs) {
    Attempt attempt = new Attempt(parser);
    Iterator<Job<Outcome>> jobs =
        new Mapped<>(inputs.iterator(), input -> new Parsing(attempt, input));
    Workers<Outcome> workers = new Workers<>(jobs, pace);
    Spliterator<Outcome> outcomes =
        Spliterators.spliteratorUnknownSize(
            workers, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(outcomes, false).onClose(workers::close);
  }

  /**
   * Tells a listener of each outcome, in the order of the inputs, on this thread.
   *
   * @throws UncheckedIOException of a {@link StuckException} when too many threads hang
   */
  public void parse(Iterable<? extends BatchInput> inputs, Consumer<? super Outcome> listener) {
    try (Stream<Outcome> outcomes = parse(inputs)) {
      outcomes.forEach(listener);
    }
  }

  DocumentParser parser() {
    return parser;
  }

  Pace pace() {
    return pace;
  }

  /** Parses; the outcome itself is what is wanted. */
  private record Parsing(Attempt attempt, BatchInput input) implements Job<Outcome> {
    @Override
    public Outcome outcome() {
      return attempt.at(input);
    }

    @Override
    public Outcome finish(Outcome outcome) {
      return outcome;
    }
  }
}
