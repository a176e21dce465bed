package org.earningsrelease.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on several threads and hands the results on in the order of the inputs. */
final class InOrder {
  /** How many inputs for each thread may be under way or waiting for their turn. */
  private static final int WINDOW = 4;

  private InOrder() {}

  /** The work on one input. */
  interface Work<A, B> {
    B of(A input) throws IOException;
  }

  /** Takes the results, one at a time. */
  interface Sink<B> {
    void accept(B result) throws IOException;
  }

  /** Ends at the first exception; what memory holds is bounded by the number of threads. */
  static <A, B> void run(List<A> inputs, int threads, Work<A, B> work, Sink<B> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<B>> underWay = new ArrayDeque<>();
      for (A input : inputs) {
        if (underWay.size() == threads * WINDOW) {
          sink.accept(result(underWay.remove()));
        }
        underWay.add(pool.submit(() -> work.of(input)));
      }
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
