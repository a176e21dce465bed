package org.earningsrelease.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does jobs on several threads and hands the results on in the order of the jobs.
 *
 * <p>Lazy: jobs are asked for as results are taken, so that memory holds no more than a few for
 * each thread. A thread whose job goes over the time limit is interrupted, left to itself and
 * replaced, for it may be in a loop that nothing stops.
 */
final class Workers<B> implements Iterator<B>, AutoCloseable {
  /** How many jobs for each thread may be under way or waiting for their turn. */
  private static final int WINDOW = 4;

  /** Room for the recursion of a deeply nested document, the same on every platform. */
  private static final long STACK = 8L << 20;

  /** How long an interrupted thread may take to end before it counts as stuck. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Iterator<? extends Job<B>> jobs;
  private final Pace pace;
  private final BlockingQueue<Task<B>> queue = new LinkedBlockingQueue<>();
  private final Deque<Task<B>> underWay = new ArrayDeque<>();
  private final Deque<Thread> threads = new ArrayDeque<>();
  private final AtomicInteger stuck = new AtomicInteger();
  private volatile boolean closed;

  Workers(Iterator<? extends Job<B>> jobs, Pace pace) {
    this.jobs = jobs;
    this.pace = pace;
  }

  private void start() {
    Thread thread = new Thread(null, this::work, "release-parser", STACK);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void work() {
    try {
      while (!closed) {
        if (!queue.take().run()) {
          stuck.decrementAndGet();
          return;
        }
      }
    } catch (InterruptedException e) {
      // Closed while it waited: nothing is left to do.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean hasNext() {
    boolean more = !underWay.isEmpty() || jobs.hasNext();
    if (!more) {
      close();
    }
    return more;
  }

  /**
   * The next result.
   *
   * @throws UncheckedIOException if it could not be written
   */
  @Override
  public B next() {
    while (threads.size() < pace.threads()) {
      start();
    }
    while (underWay.size() < pace.threads() * WINDOW && jobs.hasNext()) {
      Task<B> task = new Task<>(jobs.next());
      underWay.add(task);
      queue.add(task);
    }
    if (underWay.isEmpty()) {
      throw new NoSuchElementException();
    }
    B result = await(underWay.getFirst());
    underWay.removeFirst();
    return result;
  }

  private B await(Task<B> task) {
    try {
      while (true) {
        Duration next = expire();
        try {
          return task.result().get(next.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Time to look at the clocks again.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Settles what is over its time; how long until the next may be. */
  private Duration expire() throws InterruptedException {
    Duration next = pace.timeLimit();
    for (Task<B> task : underWay) {
      var thread = task.expire(pace.timeLimit());
      if (thread.isPresent()) {
        replace(thread.get());
      } else if (!task.result().isDone()) {
        Duration left = task.left(pace.timeLimit());
        next = left.compareTo(next) < 0 ? left : next;
      }
    }
    return next.isNegative() ? Duration.ZERO : next;
  }

  private void replace(Thread thread) throws InterruptedException {
    stuck.incrementAndGet();
    threads.remove(thread);
    thread.interrupt();
    if (stuck.get() > pace.stuckLimit()) {
      thread.join(GRACE.toMillis());
    }
    if (stuck.get() > pace.stuckLimit()) {
      throw new UncheckedIOException(new StuckException(stuck.get()));
    }
    start();
  }

  /** Stops working; results not taken are dropped. */
  @Override
  public void close() {
    closed = true;
    queue.clear();
    threads.forEach(Thread::interrupt);
  }
}
