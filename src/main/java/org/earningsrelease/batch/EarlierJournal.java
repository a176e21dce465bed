package org.earningsrelease.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of earlier runs' journals by document; memory holds their names and places only.
 *
 * <p>A run that is resumed begins its journal anew. What the earlier ones knew waits in a file of
 * its own until the new journal is complete, for this run may be broken off as well.
 */
final class EarlierJournal implements Closeable {
  private final FileChannel channel;
  private final Map<String, Place> places;

  /** Where a line stands. */
  private record Place(long start, int length) {}

  private EarlierJournal(FileChannel channel, Map<String, Place> places) {
    this.channel = channel;
    this.places = places;
  }

  /**
   * Opens the lines that {@link Journal#moveTo} kept.
   *
   * @throws IOException if they cannot be read
   */
  static EarlierJournal open(Path file) throws IOException {
    Map<String, Place> places = index(file);
    return new EarlierJournal(FileChannel.open(file, StandardOpenOption.READ), places);
  }

  /** Lines that are torn or of another format count for nothing; of two for a name the later. */
  private static Map<String, Place> index(Path file) throws IOException {
    Map<String, Place> places = new HashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long start = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          line.write(b);
          continue;
        }
        Place place = new Place(start, line.size());
        JournalJson.read(line.toString(StandardCharsets.UTF_8))
            .ifPresent(read -> places.put(read.name(), place));
        start += line.size() + 1L;
        line.reset();
      }
    }
    return places;
  }

  /** The line of a document. */
  Optional<JournalLine> line(String name) throws IOException {
    Place place = places.get(name);
    if (place == null) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place.start + bytes.position()) < 0) {
        return Optional.empty();
      }
    }
    return JournalJson.read(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
