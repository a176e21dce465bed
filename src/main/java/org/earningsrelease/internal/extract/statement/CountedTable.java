package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
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
    List<Integer> open =
        IntStream.range(0, kinds.size())
            .filter(i -> !part.rows().get(i).isHeading() && kinds.get(i) == RowKind.MONEY)
            .boxed()
            .toList();
    long counts =
        IntStream.range(0, kinds.size())
            .filter(i -> !part.rows().get(i).isHeading() && isCount(kinds.get(i)))
            .count();
    boolean money =
        ScaleResolver.of(part).money().isPresent()
            || part.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(CellFigures::isSigned)
            || open.stream().anyMatch(i -> namesMoney(part.rows().get(i), statement));
    return money || counts < open.size()
        ? kinds
        : kinds.stream().map(k -> k == RowKind.MONEY ? counted.get() : k).toList();
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
