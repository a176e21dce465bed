package org.earningsrelease.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.FactLines;
import org.earningsrelease.write.ReleaseJson;

/** Parses a document, unless an earlier run did, and files its release. */
final class FilingJob implements Job<Part> {
  private final BatchInput input;
  private final Attempt attempt;
  private final Path folder;
  private final Optional<EarlierRun> earlier;
  private volatile Optional<Stamp> stamp = Optional.empty();
  private volatile boolean filed;

  /**
   * @param folder where the release goes
   * @param earlier what earlier runs found out
   */
  FilingJob(BatchInput input, Attempt attempt, Path folder, Optional<EarlierRun> earlier) {
    this.input = input;
    this.attempt = attempt;
    this.folder = folder;
    this.earlier = earlier;
  }

  @Override
  public BatchInput input() {
    return input;
  }

  /** Stamped before it is parsed: a file that changes meanwhile is parsed again when resumed. */
  @Override
  public Outcome outcome() {
    stamp = Stamp.of(input);
    Optional<Outcome> known = known();
    filed = known.isPresent();
    return known.orElseGet(() -> attempt.at(input));
  }

  private Optional<Outcome> known() {
    if (earlier.isEmpty() || stamp.isEmpty()) {
      return Optional.empty();
    }
    try {
      return earlier.get().outcome(input, stamp.get());
    } catch (IOException e) {
      return Optional.empty(); // parsing it anew gives the same
    }
  }

  @Override
  public Part finish(Outcome outcome) throws IOException {
    Path json = folder.resolve(input.name() + ".json");
    ByteArrayOutputStream facts = new ByteArrayOutputStream();
    if (outcome instanceof Outcome.Parsed parsed) {
      FinancialRelease release = parsed.release();
      FactLines.write(release, facts);
      if (!filed) {
        WholeFile.write(json, out -> ReleaseJson.write(release, out));
      }
    } else {
      // That of an earlier run would pass for this one's.
      Files.deleteIfExists(json);
    }
    return new Part(outcome, JournalLine.of(outcome, stamp), facts);
  }
}
