package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.StatementKind;

/**
 * A table of nothing but counts: {@code Stores 154, Factories 6, Total 160}.
 *
 * <p>Where most rows count things by their words and no money is printed, neither a currency sign
 * nor a scale nor a row that names an amount, the others count things as well: a scale lent by the
 * table before does not hold here.
 */
final class CountedTable {
  private CountedTable() {}

  /** What the rows count; unchanged in other tables. */
  static List<RowKind> settle(TablePart part, StatementKind statement, List<RowKind> kinds) {
    Optional<RowKind> counted = kinds.stream().filter(CountedTable::isCount).findFirst();
    if (counted.isEmpty() || TableClassifier.isPrimary(statement)) {
      return kinds;
    }
    List<Table.Row> open = rows(part, kinds, kind -> kind == RowKind.MONEY);
    boolean money =
        ScaleResolver.of(part).money().isPresent()
            || part.rows().stream().anyMatch(RowKinds::isSigned)
            || open.stream().anyMatch(row -> namesMoney(row, statement));
    return money || rows(part, kinds, CountedTable::isCount).size() < open.size()
        ? kinds
        : kinds.stream().map(k -> k == RowKind.MONEY ? counted.get() : k).toList();
  }

  /** The rows of figures of which this holds. */
  private static List<Table.Row> rows(
      TablePart part, List<RowKind> kinds, Predicate<RowKind> filter) {
    return IntStream.range(0, kinds.size())
        .filter(i -> filter.test(kinds.get(i)))
        .mapToObj(part.rows()::get)
        .filter(row -> !row.isHeading())
        .toList();
  }

  private static boolean isCount(RowKind kind) {
    return kind == RowKind.COUNT || kind == RowKind.THINGS;
  }

  private static boolean namesMoney(Table.Row row, StatementKind statement) {
    String label = row.label().text();
    return RowKindLexicon.of(label).filter(kind -> kind == RowKind.MONEY).isPresent()
        || ConceptLexicon.of(statement, label).isPresent();
  }
}
