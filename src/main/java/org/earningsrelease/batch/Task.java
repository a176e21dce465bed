package org.earningsrelease.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A job under way; its outcome is settled once, by its worker or by the clock. */
final class Task<B> {
  /** A task that nobody works on yet. */
  private static final long WAITING = Long.MAX_VALUE;

  private final Job<B> job;
  private final CompletableFuture<B> result = new CompletableFuture<>();
  private final AtomicBoolean settled = new AtomicBoolean();
  private volatile @Nullable Thread worker;
  private volatile long begun = WAITING;

  Task(Job<B> job) {
    this.job = job;
  }

  CompletableFuture<B> result() {
    return result;
  }

  /** Works; whether the clock did not come first. */
  boolean run() {
    worker = Thread.currentThread();
    begun = System.nanoTime();
    Outcome outcome = job.outcome();
    if (!settled.compareAndSet(false, true)) {
      return false;
    }
    finish(outcome);
    return true;
  }

  /** What is left of the time limit; all of it for a task that waits. */
  Duration left(Duration limit) {
    long since = begun;
    return since == WAITING ? limit : limit.minusNanos(System.nanoTime() - since);
  }

  /** Settles the task if its time is over; the thread that works on it then is left to itself. */
  Optional<Thread> expire(Duration limit) {
    Thread thread = worker;
    if (thread == null
        || settled.get()
        || left(limit).compareTo(Duration.ZERO) > 0
        || !settled.compareAndSet(false, true)) {
      return Optional.empty();
    }
    String message = Trouble.timeout(job.input(), limit);
    finish(new Outcome.Failed(job.input().name(), "timeout", message, Optional.empty(), limit));
    return Optional.of(thread);
  }

  @SuppressWarnings("CatchThrowable") // what memory cannot hold when written has failed, too
  private void finish(Outcome outcome) {
    try {
      result.complete(job.finish(outcome));
    } catch (IOException e) {
      result.completeExceptionally(e);
    } catch (Throwable e) {
      finishFailed(outcome, e);
    }
  }

  @SuppressWarnings("CatchThrowable") // whoever waits must hear of it
  private void finishFailed(Outcome outcome, Throwable failure) {
    try {
      result.complete(job.finish(Attempt.failed(job.input(), failure, outcome.elapsed())));
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }
}
