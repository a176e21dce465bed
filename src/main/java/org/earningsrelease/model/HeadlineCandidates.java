package org.earningsrelease.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts of a release in the order in which headline figures are looked for among them. */
final class HeadlineCandidates {
  private static final List<StatementKind> TABLES =
      List.of(
          StatementKind.INCOME_STATEMENT,
          StatementKind.BALANCE_SHEET,
          StatementKind.CASH_FLOW,
          StatementKind.KEY_FIGURES);

  /** {@code Standalone Statement of Profit and Loss}, {@code Parent company balance sheet}. */
  private static final Set<String> OF_THE_PARENT =
      Set.of(
          "standalone",
          "stand-alone",
          "parent",
          "non-consolidated",
          "nonconsolidated",
          "unconsolidated",
          "separate");

  /** {@code As Previously Reported}, {@code As originally reported} beside {@code As restated}. */
  private static final Set<String> REPLACED = Set.of("previously", "originally");

  private static final Set<String> LATER =
      Stream.of(OF_THE_PARENT, REPLACED).flatMap(Set::stream).collect(Collectors.toSet());

  /** A column of what is added to another. */
  private static final Set<String> ADDED = Set.of("adjustment", "adjustments", "eliminations");

  private HeadlineCandidates() {}

  static List<HeadlineCandidate> of(FinancialRelease release) {
    Optional<Currency> currency = release.header().currency();
    Stream<HeadlineCandidate> tables =
        TABLES.stream()
            .flatMap(kind -> release.statements().stream().filter(s -> s.kind() == kind))
            .flatMap(s -> of(s, currency));
    Stream<HeadlineCandidate> prose =
        release.highlights().stream()
            .map(f -> new HeadlineCandidate(f, Optional.empty(), rank(f, currency)));
    return Stream.concat(tables, prose)
        .filter(c -> isAmount(c.fact()))
        .sorted(Comparator.comparingInt(HeadlineCandidate::rank))
        .toList();
  }

  private static Stream<HeadlineCandidate> of(Statement statement, Optional<Currency> currency) {
    Set<Integer> added = columns(statement, ADDED);
    Set<Integer> later = columns(statement, LATER);
    boolean parents = says(statement.title(), OF_THE_PARENT);
    return statement
        .facts()
        .filter(f -> !isIn(added, f))
        .map(
            f -> {
              int rank = rank(f, currency) + (parents || isIn(later, f) ? 1 : 0);
              return new HeadlineCandidate(f, Optional.of(statement.kind()), rank);
            });
  }

  /** The numbers of columns whose headings say one of these words. */
  private static Set<Integer> columns(Statement statement, Set<String> words) {
    return statement.columns().stream()
        .filter(c -> says(c.heading(), words))
        .map(StatementColumn::number)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<Integer> columns, Fact fact) {
    return fact.position().map(TablePosition::column).filter(columns::contains).isPresent();
  }

  private static boolean says(String text, Set<String> words) {
    Set<String> said = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[ ,()]+")));
    return words.stream().anyMatch(said::contains);
  }

  /** Figures in the reporting currency go before their translations. */
  private static int rank(Fact fact, Optional<Currency> reporting) {
    Optional<Currency> printed = currency(fact.figure());
    boolean translated = reporting.isPresent() && printed.isPresent() && !printed.equals(reporting);
    return translated ? 2 : 0;
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

  private static boolean isAmount(Fact fact) {
    return fact.measure() == Measure.AMOUNT
        && fact.segment().isEmpty()
        && fact.concept().isPresent();
  }
}
