package org.earningsrelease.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.earningsrelease.write.FactLine;

/**
 * A document's line in {@code batch.jsonl}.
 *
 * @param name the document's name
 * @param status what became of it
 * @param reason for a document that was not parsed, the kind of trouble
 * @param message for a document that was not parsed, what, where and why
 * @param pages number of pages, 0 where it was not parsed
 * @param facts number of fact lines
 * @param findings number of findings
 * @param milliseconds time spent
 */
public record JournalLine(
    String name,
    Status status,
    Optional<String> reason,
    Optional<String> message,
    int pages,
    long facts,
    int findings,
    long milliseconds) {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** What became of a document. */
  public enum Status {
    PARSED("parsed"),
    UNREADABLE("unreadable"),
    FAILED("failed");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** The name used in {@code batch.jsonl}. */
    public String code() {
      return code;
    }
  }

  static JournalLine of(Outcome outcome) {
    long milliseconds = outcome.elapsed().toMillis();
    if (outcome instanceof Outcome.Parsed parsed) {
      var release = parsed.release();
      return new JournalLine(
          parsed.name(),
          Status.PARSED,
          Optional.empty(),
          Optional.empty(),
          release.document().pages(),
          FactLine.of(release).count(),
          release.findings().size(),
          milliseconds);
    } else if (outcome instanceof Outcome.Unreadable unreadable) {
      return lost(
          unreadable, Status.UNREADABLE, unreadable.reason(), unreadable.message(), milliseconds);
    }
    Outcome.Failed failed = (Outcome.Failed) outcome;
    String reason = failed.cause().getClass().getName();
    return lost(failed, Status.FAILED, reason, failed.message(), milliseconds);
  }

  private static JournalLine lost(
      Outcome outcome, Status status, String reason, String message, long milliseconds) {
    return new JournalLine(
        outcome.name(), status, Optional.of(reason), Optional.of(message), 0, 0, 0, milliseconds);
  }

  /** Writes the line with its line feed; the stream stays open. */
  void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator line = JSON.createGenerator(out)) {
      line.writeStartObject();
      line.writeStringField("name", name);
      line.writeStringField("status", status.code());
      line.writeStringField("reason", reason.orElse(null));
      line.writeStringField("message", message.orElse(null));
      line.writeNumberField("pages", pages);
      line.writeNumberField("facts", facts);
      line.writeNumberField("findings", findings);
      line.writeNumberField("milliseconds", milliseconds);
      line.writeEndObject();
      line.writeRaw('\n');
    }
  }
}
