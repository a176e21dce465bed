package org.earningsrelease.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headline figure and the concepts under which statements print it.
 *
 * @param concept the name it goes by
 * @param kind what it is dated by and counted in
 * @param mark the word by which a statement that prints several such rows tells the one that counts
 * @param printed concepts that answer it, the best first
 */
record HeadlineConcept(Concept concept, Kind kind, String mark, List<Concept> printed) {

  /** What a figure is dated by and counted in. */
  enum Kind {
    FLOW,
    STOCK,
    PER_SHARE
  }

  static final List<HeadlineConcept> ALL =
      List.of(
          // "Net sales", "Membership fees", "Total revenue": the total counts
          of(
              Kind.FLOW,
              "total",
              "Revenues",
              "RevenueFromContractWithCustomerExcludingAssessedTax",
              "RevenueFromContractWithCustomerIncludingAssessedTax",
              "SalesRevenueNet"),
          of(Kind.FLOW, "total", "GrossProfit"),
          of(Kind.FLOW, "total", "OperatingIncomeLoss"),
          // "Net income", "Net income attributable to the company": the parent's share counts
          of(
              Kind.FLOW,
              "attributable",
              "NetIncomeLoss",
              "NetIncomeLossAvailableToCommonStockholdersBasic",
              "ProfitLoss"),
          of(Kind.PER_SHARE, "net", "EarningsPerShareBasic", "EarningsPerShareBasicAndDiluted"),
          of(Kind.PER_SHARE, "net", "EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted"),
          of(Kind.STOCK, "total", "CashAndCashEquivalentsAtCarryingValue"),
          of(Kind.STOCK, "total", "Assets"),
          of(Kind.STOCK, "total", "Liabilities"),
          of(
              Kind.STOCK,
              "total",
              "StockholdersEquity",
              "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest"),
          of(Kind.FLOW, "net", "NetCashProvidedByUsedInOperatingActivities"),
          of(Kind.FLOW, "total", "PaymentsToAcquirePropertyPlantAndEquipment"));

  private static HeadlineConcept of(Kind kind, String mark, String name, String... others) {
    List<Concept> printed =
        Stream.concat(Stream.of(name), Stream.of(others)).map(Concept::new).toList();
    return new HeadlineConcept(printed.get(0), kind, mark, printed);
  }

  /** The figure of the best concept that is printed for the period. */
  Optional<Fact> of(List<Fact> candidates, Headline.Span span) {
    return printed.stream()
        .map(wanted -> rows(wanted, candidates, span))
        .filter(rows -> !rows.isEmpty())
        .map(this::best)
        .findFirst();
  }

  private List<Fact> rows(Concept wanted, List<Fact> candidates, Headline.Span span) {
    return candidates.stream()
        .filter(f -> f.concept().equals(Optional.of(wanted)))
        .filter(f -> isDated(f.period(), span) && isCounted(f.figure()))
        .toList();
  }

  /** The marked row of the first table that has one of these rows, else its first row. */
  private Fact best(List<Fact> rows) {
    Fact first = rows.get(0);
    return rows.stream()
        .filter(f -> table(f).equals(table(first)) && isMarked(f))
        .findFirst()
        .orElse(first);
  }

  private static Optional<Integer> table(Fact fact) {
    return fact.position().map(TablePosition::table);
  }

  private boolean isMarked(Fact fact) {
    return List.of(fact.label().toLowerCase(Locale.ROOT).split(" ")).contains(mark);
  }

  private boolean isDated(Period period, Headline.Span span) {
    if (kind == Kind.STOCK) {
      return period instanceof Period.Instant day && span.endsAt(day.date());
    }
    return period instanceof Period.Duration d && span.isLastedBy(d);
  }

  private boolean isCounted(Figure figure) {
    if (!(figure instanceof Figure.Exact exact)) {
      return false;
    }
    Unit unit = exact.quantity().unit();
    return kind == Kind.PER_SHARE ? unit instanceof Unit.PerShare : unit instanceof Unit.Money;
  }
}
