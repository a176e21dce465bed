package org.earningsrelease.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures that readers of a release ask for first: those of its newest period, as reported.
 *
 * <p>Each is taken from the first place that prints it for that period: the primary statements,
 * then the key figures, then the prose. A figure that the release does not print for the period is
 * not there; nothing is computed.
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
   */
  public record Entry(Concept concept, Fact fact) {}

  /** The headline figures of a release; none where its header does not settle the period. */
  public static Headline of(FinancialRelease release) {
    Optional<Span> span = Span.of(release.header());
    if (span.isEmpty()) {
      return new Headline(List.of());
    }
    List<Fact> candidates = candidates(release).toList();
    List<Entry> entries = new ArrayList<>();
    for (HeadlineConcept wanted : HeadlineConcept.ALL) {
      wanted
          .first(candidates, span.get())
          .ifPresent(f -> entries.add(new Entry(wanted.concept(), f)));
    }
    return new Headline(entries);
  }

  /** The fact that answers a concept. */
  public Optional<Fact> figure(Concept concept) {
    return entries.stream().filter(e -> e.concept.equals(concept)).map(Entry::fact).findFirst();
  }

  private static Stream<Fact> candidates(FinancialRelease release) {
    Stream<Fact> tables =
        Stream.of(
                StatementKind.INCOME_STATEMENT,
                StatementKind.BALANCE_SHEET,
                StatementKind.CASH_FLOW,
                StatementKind.KEY_FIGURES)
            .flatMap(kind -> release.statements().stream().filter(s -> s.kind() == kind))
            .flatMap(Statement::facts);
    return Stream.concat(tables, release.highlights().stream()).filter(Headline::isReportedAmount);
  }

  private static boolean isReportedAmount(Fact fact) {
    return fact.basis() == Basis.REPORTED
        && fact.measure() == Measure.AMOUNT
        && fact.segment().isEmpty()
        && fact.concept().isPresent()
        && fact.figure() instanceof Figure.Exact;
  }

  /** The newest period; a table's dates may differ from it by the odd days of a fiscal month. */
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
