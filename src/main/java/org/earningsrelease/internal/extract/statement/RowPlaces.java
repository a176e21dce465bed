package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/**
 * In which part of its statement each row stands: by the heading above it, else by the totals it
 * stands between.
 */
final class RowPlaces {
  /** The result and its items that took no cash stand above the changes in assets and debts. */
  static final Set<Place> OPERATING =
      Set.of(Place.OPERATING_CASH, Place.COSTS, Place.RESULT, Place.REVENUE);

  static final Set<Place> BEHIND_FINANCING = Set.of(Place.CASH_CHANGE, Place.CURRENT_ASSETS);

  private RowPlaces() {}

  /** One set of places a row; empty where nothing tells. */
  static List<Set<Place>> of(StatementKind kind, List<Table.Row> rows, List<List<String>> paths) {
    List<Set<Place>> between = PlacesBetweenTotals.of(kind, rows);
    List<Set<Place>> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      places.add(headed(kind, paths.get(i)).orElse(between.get(i)));
    }
    return places;
  }

  private static Optional<Set<Place>> headed(StatementKind kind, List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<Set<Place>> places = heading(kind, Wording.words(path.get(i)));
      if (places.isPresent()) {
        return places;
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<Place>> heading(StatementKind kind, List<String> words) {
    return switch (kind) {
      case BALANCE_SHEET -> balance(words);
      case CASH_FLOW -> cash(words);
      case INCOME_STATEMENT -> income(words);
      default -> Optional.empty();
    };
  }

  // "Current assets", "Non-current liabilities", "Equity and liabilities"
  private static Optional<Set<Place>> balance(List<String> words) {
    boolean current = words.contains("current") && !words.contains("non");
    boolean other =
        words.contains("noncurrent") || words.contains("non") || words.contains("fixed");
    boolean claims = words.contains("liabilities");
    if (words.contains("assets") && !claims && (current || other)) {
      return Optional.of(Set.of(current ? Place.CURRENT_ASSETS : Place.OTHER_ASSETS));
    } else if (claims && (current || other)) {
      return Optional.of(Set.of(current ? Place.CURRENT_LIABILITIES : Place.OTHER_LIABILITIES));
    }
    boolean equity = words.contains("equity") || words.contains("reserves");
    return equity && !claims ? Optional.of(Set.of(Place.EQUITY)) : Optional.empty();
  }

  private static Optional<Set<Place>> cash(List<String> words) {
    if (words.contains("supplemental") || words.contains("supplementary")) {
      return Optional.of(BEHIND_FINANCING);
    } else if (words.contains("investing")) {
      return Optional.of(Set.of(Place.INVESTING_CASH));
    } else if (words.contains("financing")) {
      return Optional.of(Set.of(Place.FINANCING_CASH));
    }
    return words.contains("operating") ? Optional.of(OPERATING) : Optional.empty();
  }

  // "Cost of sales" is about costs, "Revenues" and "Net sales" are about revenue.
  private static Optional<Set<Place>> income(List<String> words) {
    if (words.contains("cost") || words.contains("costs") || words.contains("expenses")) {
      return words.contains("income") ? Optional.empty() : Optional.of(Set.of(Place.COSTS));
    }
    boolean revenue =
        words.contains("revenue") || words.contains("revenues") || words.contains("sales");
    return revenue && words.size() <= 3 ? Optional.of(Set.of(Place.REVENUE)) : Optional.empty();
  }
}
