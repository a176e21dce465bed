package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/**
 * Where rows stand by the totals behind them: rows lead to the next total, whatever order the
 * statement has.
 */
final class PlacesBetweenTotals {
  private static final Set<Place> ANY_ASSETS = Set.of(Place.CURRENT_ASSETS, Place.OTHER_ASSETS);
  private static final Set<Place> ANY_LIABILITIES =
      Set.of(Place.CURRENT_LIABILITIES, Place.OTHER_LIABILITIES);

  private static final Map<String, Set<Place>> BALANCE =
      Map.of(
          "AssetsCurrent",
          Set.of(Place.CURRENT_ASSETS),
          "AssetsNoncurrent",
          Set.of(Place.OTHER_ASSETS),
          "Assets",
          ANY_ASSETS,
          "LiabilitiesCurrent",
          Set.of(Place.CURRENT_LIABILITIES),
          "LiabilitiesNoncurrent",
          Set.of(Place.OTHER_LIABILITIES),
          "Liabilities",
          ANY_LIABILITIES,
          "StockholdersEquity",
          Set.of(Place.CURRENT_LIABILITIES, Place.OTHER_LIABILITIES, Place.EQUITY),
          "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest",
          Set.of(Place.CURRENT_LIABILITIES, Place.OTHER_LIABILITIES, Place.EQUITY));

  private static final Map<String, Set<Place>> CASH =
      Map.of(
          "NetCashProvidedByUsedInOperatingActivities",
          RowPlaces.OPERATING,
          "NetCashProvidedByUsedInInvestingActivities",
          Set.of(Place.INVESTING_CASH),
          "NetCashProvidedByUsedInFinancingActivities",
          Set.of(Place.FINANCING_CASH),
          "CashAndCashEquivalentsPeriodIncreaseDecrease",
          RowPlaces.BEHIND_FINANCING);

  private PlacesBetweenTotals() {}

  /** One set of places a row; empty where nothing tells. */
  static List<Set<Place>> of(StatementKind kind, List<Table.Row> rows) {
    return switch (kind) {
      case BALANCE_SHEET -> of(kind, rows, BALANCE, Set.of());
      case CASH_FLOW -> of(kind, rows, CASH, RowPlaces.BEHIND_FINANCING);
      case INCOME_STATEMENT -> income(rows);
      default -> rows.stream().map(r -> Set.<Place>of()).toList();
    };
  }

  /** What leads to {@code Total revenues} is revenue, what leads on to gross profit is cost. */
  private static List<Set<Place>> income(List<Table.Row> rows) {
    List<Set<Place>> places = new ArrayList<>();
    int revenue = first(rows, "Revenues", "total");
    int gross = first(rows, "GrossProfit", "");
    for (int i = 0; i < rows.size(); i++) {
      boolean cost = revenue >= 0 && i > revenue && i < gross;
      places.add(i < revenue ? Set.of(Place.REVENUE) : cost ? Set.of(Place.COSTS) : Set.of());
    }
    return places;
  }

  private static int first(List<Table.Row> rows, String concept, String word) {
    for (int i = 0; i < rows.size(); i++) {
      boolean worded = Wording.key(rows.get(i).label().text()).contains(word);
      Optional<String> total = total(StatementKind.INCOME_STATEMENT, rows.get(i));
      if (worded && total.filter(concept::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Set<Place>> of(
      StatementKind kind, List<Table.Row> rows, Map<String, Set<Place>> totals, Set<Place> last) {
    List<Optional<Set<Place>>> ends =
        rows.stream().map(row -> total(kind, row).map(totals::get)).toList();
    List<Set<Place>> places = new ArrayList<>();
    Set<Place> closed = EnumSet.noneOf(Place.class);
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (ends.get(i).isPresent()) {
        fill(places, i + 1 - from, open(ends.get(i).get(), closed));
        closed.addAll(ends.get(i).get());
        from = i + 1;
      }
    }
    fill(places, rows.size() - from, from == 0 ? Set.of() : last);
    return places;
  }

  private static void fill(List<Set<Place>> places, int rows, Set<Place> place) {
    for (int i = 0; i < rows; i++) {
      places.add(place);
    }
  }

  /** Behind {@code Total current assets}, what leads to {@code Total assets} is not current. */
  private static Set<Place> open(Set<Place> leading, Set<Place> closed) {
    if (leading.size() == 1 || leading == RowPlaces.OPERATING) {
      return leading;
    }
    Set<Place> open = EnumSet.copyOf(leading);
    open.removeAll(closed);
    return open.isEmpty() ? Set.of() : open;
  }

  private static Optional<String> total(StatementKind kind, Table.Row row) {
    if (row.isHeading()) {
      return Optional.empty();
    }
    return ConceptLexicon.of(kind, HeadingPath.name(row)).map(Concept::name);
  }
}
