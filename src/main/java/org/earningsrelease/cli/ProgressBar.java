package org.earningsrelease.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.JournalLine;

/**
 * A bar on a terminal, drawn anew in the same line: {@code [#### ] 5/20, 12 pages/s, 1 min left}.
 */
final class ProgressBar implements Batch.Progress {
  private static final int WIDTH = 40;
  private static final String LINE_START = "\r\u001B[K";

  /** More often nobody can read it. */
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintWriter err;
  private final long all;
  private final LongSupplier clock;
  private final long begin;
  private long pages;
  private long drawn;

  /**
   * @param all how many documents there are
   * @param clock nanoseconds
   */
  ProgressBar(PrintWriter err, long all, LongSupplier clock) {
    this.err = err;
    this.all = all;
    this.clock = clock;
    this.begin = clock.getAsLong();
    this.drawn = begin - REDRAW_NANOS;
  }

  @Override
  public void done(JournalLine line, long done) {
    pages += line.pages();
    long now = clock.getAsLong();
    if (done < all && now - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = now;
    err.print(LINE_START + bar(done) + rate(done, Math.max(1, now - begin)));
    if (done == all) {
      err.println();
    }
    err.flush();
  }

  private String bar(long done) {
    int filled = (int) (WIDTH * done / Math.max(1, all));
    return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + all;
  }

  private String rate(long done, long nanos) {
    double rate = pages * 1e9 / nanos;
    String speed = String.format(Locale.ROOT, ", %.0f pages/s", rate);
    long left = (long) ((double) nanos / done * (all - done));
    return done < all ? speed + ", " + time(Duration.ofNanos(left)) + " left" : speed;
  }

  /** {@code 12 s}, {@code 3 min}, {@code 2 h 5 min}. */
  static String time(Duration time) {
    if (time.toMinutes() < 1) {
      return time.toSeconds() + " s";
    }
    return time.toHours() < 1
        ? time.toMinutes() + " min"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }

  /** Clears the bar's line, for a message to stand there. */
  static String clearing(String message) {
    return LINE_START + message;
  }
}
