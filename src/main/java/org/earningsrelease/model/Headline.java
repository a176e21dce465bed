package org.earningsrelease.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
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
    return Span.of(release.header())
        .map(span -> of(candidates(release), span))
        .orElseGet(() -> new Headline(List.of()));
  }

  private static Headline of(List<Fact> candidates, Span span) {
    List<Entry> entries = new ArrayList<>();
    for (HeadlineConcept wanted : HeadlineConcept.ALL) {
      wanted.of(candidates, span).ifPresent(f -> entries.add(new Entry(wanted.concept(), f)));
    }
    return new Headline(entries);
  }

  /** The fact that answers a concept. */
  public Optional<Fact> figure(Concept concept) {
    return entries.stream().filter(e -> e.concept.equals(concept)).map(Entry::fact).findFirst();
  }

  /** Reported amounts in reading order, those in the reporting currency before translations. */
  private static List<Fact> candidates(FinancialRelease release) {
    Stream<Fact> tables =
        Stream.of(
                StatementKind.INCOME_STATEMENT,
                StatementKind.BALANCE_SHEET,
                StatementKind.CASH_FLOW,
                StatementKind.KEY_FIGURES)
            .flatMap(kind -> release.statements().stream().filter(s -> s.kind() == kind))
            .flatMap(Statement::facts);
    Optional<Currency> currency = release.header().currency();
    return Stream.concat(tables, release.highlights().stream())
        .filter(Headline::isReportedAmount)
        .sorted(Comparator.comparing(f -> isTranslated(f, currency)))
        .toList();
  }

  private static boolean isTranslated(Fact fact, Optional<Currency> reporting) {
    Optional<Currency> printed = currency(fact.figure());
    return reporting.isPresent() && printed.isPresent() && !printed.equals(reporting);
  }

  private static Optional<Currency> currency(Figure figure) {
    if (!(figure instanceof Figure.Exact exact)) {
      return Optional.empty();
    } else if (exact.quantity().unit() instanceof Unit.Money money) {
      return Optional.of(money.currency());
    }
    return exact.quantity().unit() instanceof Unit.PerShare perShare
        ? Optional.of(perShare.currency())
        : Optional.empty();
  }

  private static boolean isReportedAmount(Fact fact) {
    return fact.basis() == Basis.REPORTED
        && fact.measure() == Measure.AMOUNT
        && fact.segment().isEmpty()
        && fact.concept().isPresent();
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
