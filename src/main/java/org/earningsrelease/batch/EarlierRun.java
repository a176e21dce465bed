package org.earningsrelease.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.MalformedReleaseException;
import org.earningsrelease.write.ReleaseJson;

/** What earlier runs into a folder found out; of use for files that did not change since. */
final class EarlierRun implements Closeable {
  private final Path folder;
  private final EarlierJournal journal;
  private final boolean failures;

  /**
   * @param failures whether failures are kept as well
   */
  EarlierRun(Path folder, EarlierJournal journal, boolean failures) {
    this.folder = folder;
    this.journal = journal;
    this.failures = failures;
  }

  /**
   * What became of a file; empty where it is not known or the file is another one now.
   *
   * @throws IOException if the earlier results cannot be read
   */
  Optional<Outcome> outcome(BatchInput input, Stamp stamp) throws IOException {
    Optional<JournalLine> line = journal.line(input.name());
    return line.isPresent() && line.get().stamp().equals(Optional.of(stamp))
        ? outcome(line.get())
        : Optional.empty();
  }

  private Optional<Outcome> outcome(JournalLine line) throws IOException {
    String name = line.name();
    String reason = line.reason().orElse("");
    String message = line.message().orElse("");
    Duration elapsed = Duration.ofMillis(line.milliseconds());
    return switch (line.status()) {
      case PARSED -> release(name).map(release -> new Outcome.Parsed(name, release, elapsed));
      case UNREADABLE -> Optional.of(new Outcome.Unreadable(name, reason, message, elapsed));
      case FAILED ->
          failures
              ? Optional.of(new Outcome.Failed(name, reason, message, Optional.empty(), elapsed))
              : Optional.empty();
    };
  }

  private Optional<FinancialRelease> release(String name) throws IOException {
    try (InputStream json = Files.newInputStream(folder.resolve(name + ".json"))) {
      return Optional.of(ReleaseJson.read(json));
    } catch (NoSuchFileException | MalformedReleaseException e) {
      return Optional.empty(); // somebody's hand was there since: it is parsed again
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
