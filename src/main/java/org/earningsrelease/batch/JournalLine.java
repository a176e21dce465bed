package org.earningsrelease.batch;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.FinancialRelease;
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
 * @param proven how many of them take part in an identity that holds
 * @param findings number of findings
 * @param milliseconds time spent
 * @param stamp the file that was read; empty where it could not be opened
 */
public record JournalLine(
    String name,
    Status status,
    Optional<String> reason,
    Optional<String> message,
    int pages,
    long facts,
    long proven,
    int findings,
    long milliseconds,
    Optional<Stamp> stamp) {

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

  /** The line of a document that is no file. */
  public static JournalLine of(Outcome outcome) {
    return of(outcome, Optional.empty());
  }

  static JournalLine of(Outcome outcome, Optional<Stamp> stamp) {
    if (outcome instanceof Outcome.Parsed parsed) {
      return parsed(parsed, stamp);
    } else if (outcome instanceof Outcome.Unreadable unreadable) {
      return lost(outcome, Status.UNREADABLE, unreadable.reason(), unreadable.message(), stamp);
    }
    Outcome.Failed failed = (Outcome.Failed) outcome;
    return lost(outcome, Status.FAILED, failed.reason(), failed.message(), stamp);
  }

  private static JournalLine parsed(Outcome.Parsed parsed, Optional<Stamp> stamp) {
    FinancialRelease release = parsed.release();
    List<FactLine> facts = FactLine.of(release).toList();
    return new JournalLine(
        parsed.name(),
        Status.PARSED,
        Optional.empty(),
        Optional.empty(),
        release.document().pages(),
        facts.size(),
        facts.stream().filter(line -> line.fact().check() == Check.PROVEN).count(),
        release.findings().size(),
        parsed.elapsed().toMillis(),
        stamp);
  }

  private static JournalLine lost(
      Outcome outcome, Status status, String reason, String message, Optional<Stamp> stamp) {
    return new JournalLine(
        outcome.name(),
        status,
        Optional.of(reason),
        Optional.of(message),
        0,
        0,
        0,
        0,
        outcome.elapsed().toMillis(),
        stamp);
  }
}
