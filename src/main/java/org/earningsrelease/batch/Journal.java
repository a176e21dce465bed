package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * {@code batch.jsonl} while it grows: a line stands there only when the document's files do, so
 * that a run that was broken off can be taken up again.
 */
final class Journal implements AutoCloseable {
  /** After a loss of power at most what this long was done is done again. */
  private static final long SYNC_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final FileChannel channel;
  private long synced = System.nanoTime();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a journal with what earlier runs wrote; nobody else can until it is closed.
   *
   * @throws IOException if it cannot be written, or another batch writes it
   */
  static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, file);
      return new Journal(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The lock ends with the channel or the process. */
  private static void lock(FileChannel channel, Path file) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException(file + ": another batch writes to this folder");
    }
  }

  /** Begins anew. */
  void clear() throws IOException {
    channel.truncate(0);
    channel.position(0);
  }

  /** Begins anew once all that was written stands behind what a file holds already. */
  void moveTo(Path file) throws IOException {
    try (FileChannel to =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      to.position(to.size());
      // A move that was broken off ends within a line: this ends that line.
      write(ByteBuffer.wrap(new byte[] {'\n'}), to);
      long size = channel.size();
      for (long at = 0; at < size; ) {
        at += channel.transferTo(at, size - at, to);
      }
      to.force(true);
    }
    clear();
  }

  void append(JournalLine line) throws IOException {
    write(StandardCharsets.UTF_8.encode(JournalJson.write(line)), channel);
    if (System.nanoTime() - synced > SYNC_NANOS) {
      sync();
    }
  }

  private static void write(ByteBuffer bytes, FileChannel to) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  private void sync() throws IOException {
    channel.force(false);
    synced = System.nanoTime();
  }

  /** All lines are there. */
  void complete() throws IOException {
    sync();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
