package org.earningsrelease.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.FactLines;
import org.earningsrelease.write.ReleaseJson;

/**
 * Parses many documents into a folder.
 *
 * <p>Writes {@code <document>.json} for each, {@code facts.jsonl} with the facts of all and {@code
 * batch.jsonl} with a line for each, both in input order. Every file appears whole or not at all.
 *
 * @param parser reads the documents
 * @param folder where the files go; made where needed
 * @param threads how many documents are read at once
 * @param progress is told of each document, in input order
 */
public record Batch(DocumentParser parser, Path folder, int threads, Progress progress) {

  public Batch {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads);
    }
  }

  /** Follows a batch. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A document is done.
     *
     * @param line what became of it
     * @param done how many are done, this one included
     * @param all how many there are
     */
    void done(JournalLine line, int done, int all);
  }

  /** A document's part of the files that all share. */
  private record Part(JournalLine line, ByteArrayOutputStream facts) {}

  /**
   * Parses the documents; one that cannot be read never ends the batch.
   *
   * @throws IOException if the output cannot be written
   */
  public Tally run(List<BatchInput> inputs) throws IOException {
    try (WholeFile facts = WholeFile.create(folder.resolve("facts.jsonl"));
        WholeFile journal = WholeFile.create(folder.resolve("batch.jsonl"))) {
      Tally.Counter counter = new Tally.Counter();
      InOrder.run(
          inputs,
          threads,
          this::part,
          part -> {
            part.facts.writeTo(facts.out());
            part.line.writeTo(journal.out());
            counter.add(part.line);
            progress.done(part.line, counter.documents(), inputs.size());
          });
      facts.complete();
      journal.complete();
      return counter.tally();
    }
  }

  private Part part(BatchInput input) throws IOException {
    Outcome outcome = new Attempt(parser).at(input);
    Path json = folder.resolve(input.name() + ".json");
    ByteArrayOutputStream facts = new ByteArrayOutputStream();
    if (outcome instanceof Outcome.Parsed parsed) {
      FinancialRelease release = parsed.release();
      FactLines.write(release, facts);
      WholeFile.write(json, out -> ReleaseJson.write(release, out));
    } else {
      // That of an earlier run would pass for this one's.
      Files.deleteIfExists(json);
    }
    return new Part(JournalLine.of(outcome), facts);
  }
}
