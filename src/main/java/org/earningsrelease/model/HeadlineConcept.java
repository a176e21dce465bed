package org.earningsrelease.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
              "SalesRevenueNet",
              // an insurer's statement may have no total of revenues
              "PremiumsEarnedNet"),
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
          of(Kind.FLOW, "total", "EarningsBeforeInterestTaxesDepreciationAndAmortization"),
          of(Kind.STOCK, "total", "CashAndCashEquivalentsAtCarryingValue"),
          of(Kind.STOCK, "total", "Assets"),
          of(Kind.STOCK, "total", "Liabilities"),
          of(
              Kind.STOCK,
              "total",
              "StockholdersEquity",
              "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest"),
          of(Kind.FLOW, "net", "NetCashProvidedByUsedInOperatingActivities"),
          of(Kind.FLOW, "total", "PaymentsToAcquirePropertyPlantAndEquipment"),
          of(Kind.FLOW, "total", "FreeCashFlow"));

  /** Measures that no accounting standard defines: they have no reported figure. */
  private static final Set<String> OUTSIDE_STANDARDS =
      Set.of("EarningsBeforeInterestTaxesDepreciationAndAmortization", "FreeCashFlow");

  private static HeadlineConcept of(Kind kind, String mark, String name, String... others) {
    List<Concept> printed =
        Stream.concat(Stream.of(name), Stream.of(others)).map(Concept::new).toList();
    return new HeadlineConcept(printed.get(0), kind, mark, printed);
  }

  /** The figure of the best concept that is printed for the period. */
  Optional<Headline.Entry> of(List<HeadlineCandidate> candidates, Headline.Span span, Basis basis) {
    return printed.stream()
        .map(wanted -> rows(wanted, candidates, span, basis))
        .filter(rows -> !rows.isEmpty())
        .map(this::best)
        .findFirst();
  }

  private List<HeadlineCandidate> rows(
      Concept wanted, List<HeadlineCandidate> candidates, Headline.Span span, Basis basis) {
    return candidates.stream()
        .filter(c -> c.fact().concept().equals(Optional.of(wanted)))
        .filter(c -> isDated(c.fact().period(), span) && isCounted(c.fact().figure()))
        .filter(c -> c.fact().basis() == basis || OUTSIDE_STANDARDS.contains(wanted.name()))
        .toList();
  }

  /** The marked row of the first table that has one of these rows, else its first row. */
  private Headline.Entry best(List<HeadlineCandidate> rows) {
    HeadlineCandidate first = rows.get(0);
    List<HeadlineCandidate> beside =
        rows.stream()
            .filter(c -> c.rank() == first.rank() && table(c.fact()).equals(table(first.fact())))
            .toList();
    Optional<HeadlineCandidate> marked =
        beside.stream().filter(c -> isMarked(c.fact())).findFirst();
    HeadlineCandidate best = marked.orElse(first);
    List<Fact> alike =
        beside.stream().filter(c -> !c.equals(best)).map(HeadlineCandidate::fact).toList();
    return new Headline.Entry(
        concept, best.fact(), best.table(), why(best.fact(), alike, marked.isPresent()), alike);
  }

  private Headline.Why why(Fact best, List<Fact> alike, boolean marked) {
    if (!best.concept().equals(Optional.of(concept))) {
      return Headline.Why.NEAREST_CONCEPT;
    } else if (alike.isEmpty()) {
      return Headline.Why.ONLY_ROW;
    }
    return marked ? Headline.Why.MARKED_ROW : Headline.Why.FIRST_ROW;
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
