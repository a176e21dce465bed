package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headline figure and the concepts under which statements print it.
 *
 * @param concept the name it goes by
 * @param instant whether it is printed for a day rather than for a period
 * @param printed concepts that answer it, the best first
 */
record HeadlineConcept(Concept concept, boolean instant, List<Concept> printed) {

  static final List<HeadlineConcept> ALL =
      List.of(
          duration(
              "Revenues",
              "RevenueFromContractWithCustomerExcludingAssessedTax",
              "RevenueFromContractWithCustomerIncludingAssessedTax",
              "SalesRevenueNet"),
          duration("GrossProfit"),
          duration("OperatingIncomeLoss"),
          duration(
              "NetIncomeLoss", "NetIncomeLossAvailableToCommonStockholdersBasic", "ProfitLoss"),
          duration("EarningsPerShareBasic", "EarningsPerShareBasicAndDiluted"),
          duration("EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted"),
          instant("CashAndCashEquivalentsAtCarryingValue"),
          instant("Assets"),
          instant("Liabilities"),
          instant(
              "StockholdersEquity",
              "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest"),
          duration("NetCashProvidedByUsedInOperatingActivities"),
          duration("PaymentsToAcquirePropertyPlantAndEquipment"));

  private static HeadlineConcept duration(String name, String... others) {
    return new HeadlineConcept(new Concept(name), false, concepts(name, others));
  }

  private static HeadlineConcept instant(String name, String... others) {
    return new HeadlineConcept(new Concept(name), true, concepts(name, others));
  }

  private static List<Concept> concepts(String name, String... others) {
    return Stream.concat(Stream.of(name), Stream.of(others)).map(Concept::new).toList();
  }

  /** The first candidate of the best concept that is dated by the period. */
  Optional<Fact> first(List<Fact> candidates, Headline.Span span) {
    return printed.stream()
        .map(c -> first(c, candidates, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Fact> first(Concept wanted, List<Fact> candidates, Headline.Span span) {
    return candidates.stream()
        .filter(f -> f.concept().equals(Optional.of(wanted)) && isDated(f.period(), span))
        .findFirst();
  }

  private boolean isDated(Period period, Headline.Span span) {
    if (instant) {
      return period instanceof Period.Instant day && span.endsAt(day.date());
    }
    return period instanceof Period.Duration d && span.isLastedBy(d);
  }
}
