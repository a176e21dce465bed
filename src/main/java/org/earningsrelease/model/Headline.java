package org.earningsrelease.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that readers of a release ask for first: by default those of its newest period, as
 * reported.
 *
 * <p>Each is taken from the first place that prints it for that period: the primary statements,
 * then the key figures, then the prose; restated figures before those they replace, consolidated
 * ones before the parent company's. A figure that the release does not print for the period is not
 * there; nothing is computed.
 *
 * @param entries in the order of an annual report: income statement, balance sheet, cash flow
 */
public record Headline(List<Entry> entries) {

  public Headline {
    entries = List.copyOf(entries);
  }

  /**
   * A headline figure.
   *
   * @param concept what was asked for
   * @param fact the figure that answers it; its own concept may be a narrower one
   * @param table the kind of table it was taken from; empty for prose
   * @param why why this row answers
   * @param alike further rows of the same table that answer it: other classes of shares, depositary
   *     receipts
   */
  public record Entry(
      Concept concept, Fact fact, Optional<StatementKind> table, Why why, List<Fact> alike) {
    public Entry {
      alike = List.copyOf(alike);
    }
  }

  /** Why a row answers. */
  public enum Why {
    /** No other row of the table has the concept. */
    ONLY_ROW("onlyRow"),
    /** Of several rows the one that says so: {@code Total revenue}, {@code … attributable to …}. */
    MARKED_ROW("markedRow"),
    /** Of several rows the first. */
    FIRST_ROW("firstRow"),
    /** No row has the concept itself, this one stands for it: premiums for an insurer's revenue. */
    NEAREST_CONCEPT("nearestConcept");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }
  }

  /** The headline figures of a release; none where its header does not settle the period. */
  public static Headline of(FinancialRelease release) {
    return Span.of(release.header())
        .map(span -> of(release, span, Basis.REPORTED))
        .orElseGet(() -> new Headline(List.of()));
  }

  /**
   * The headline figures of another period, or prepared in another way.
   *
   * @param period its last day dates the balance sheet
   */
  public static Headline of(FinancialRelease release, Period.Duration period, Basis basis) {
    return of(release, new Span(period.start(), period.end()), basis);
  }

  private static Headline of(FinancialRelease release, Span span, Basis basis) {
    List<HeadlineCandidate> candidates = HeadlineCandidates.of(release);
    List<Entry> entries = new ArrayList<>();
    for (HeadlineConcept wanted : HeadlineConcept.ALL) {
      wanted.of(candidates, span, basis).ifPresent(entries::add);
    }
    return new Headline(entries);
  }

  /** The fact that answers a concept. */
  public Optional<Fact> figure(Concept concept) {
    return entries.stream().filter(e -> e.concept.equals(concept)).map(Entry::fact).findFirst();
  }

  /** The period asked for; a table's dates may differ from it by the odd days of a fiscal month. */
  record Span(LocalDate start, LocalDate end) {
    private static final int DAYS_OF_END = 7;
    private static final int DAYS_OF_LENGTH = 12;

    static Optional<Span> of(Header header) {
      return header
          .periodStart()
          .flatMap(start -> header.periodEnd().map(end -> new Span(start, end)));
    }

    boolean endsAt(LocalDate day) {
      return Math.abs(ChronoUnit.DAYS.between(end, day)) <= DAYS_OF_END;
    }

    boolean isLastedBy(Period.Duration period) {
      long days = ChronoUnit.DAYS.between(start, end) + 1;
      return endsAt(period.end()) && Math.abs(period.days() - days) <= DAYS_OF_LENGTH;
    }
  }
}
