package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.calendar.ColumnPeriods;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.ScalePhrase;
import org.earningsrelease.model.Period;

/**
 * A table whose columns are measures and whose rows are periods or parts of the issuer: {@code Net
 * sales, Operating profit} over {@code Six months ended September 30, 2022}.
 *
 * @param metrics of each column, what is measured
 * @param periods of each row, where its label is nothing but a time
 */
record TurnedTable(List<Optional<String>> metrics, List<Optional<Period>> periods) {
  TurnedTable {
    metrics = List.copyOf(metrics);
    periods = List.copyOf(periods);
  }

  /** Empty for a table that is printed the usual way round. */
  static Optional<TurnedTable> of(TablePart part, ColumnPeriods times, TimeContext context) {
    List<Optional<Period>> periods =
        part.rows().stream()
            .map(r -> times.label(part.table(), r.label().text(), context))
            .toList();
    List<Optional<String>> metrics =
        IntStream.range(0, part.table().columns().size())
            .mapToObj(i -> metric(part.table(), i))
            .toList();
    long rows = part.rows().stream().filter(r -> !r.cells().isEmpty()).count();
    long dated = periods.stream().filter(Optional::isPresent).count();
    boolean turned = dated > 0 && 2 * dated >= rows;
    return turned || areParts(part.rows(), metrics)
        ? Optional.of(new TurnedTable(metrics, periods))
        : Optional.empty();
  }

  /** Whether rows are periods. */
  boolean isDated() {
    return periods.stream().anyMatch(Optional::isPresent);
  }

  Optional<String> metric(int column) {
    return metrics.get(column);
  }

  Optional<Period> period(int row) {
    return periods.get(row);
  }

  /** The header's words over a column without units, scales and signs: {@code Net sales}. */
  private static Optional<String> metric(Table table, int column) {
    List<String> words = new ArrayList<>();
    for (Table.HeaderRow row : table.header()) {
      for (Table.HeaderCell cell : row.cells()) {
        if (cell.first() <= column && column <= cell.last() && !isUnit(cell.passage().text())) {
          words.add(cell.passage().text());
        }
      }
    }
    String metric = String.join(" ", words);
    return SegmentWords.isMetric(metric) ? Optional.of(metric) : Optional.empty();
  }

  // {@code (% indicates changes from the previous corresponding period)} names no measure.
  private static boolean isUnit(String text) {
    return text.startsWith("(") && text.endsWith(")")
        || text.chars().noneMatch(Character::isLetter)
        || ScalePhrase.read(text).isPresent() && !SegmentWords.isMetric(text);
  }

  /** Whether different measures are columns, and no row is a measure. */
  private static boolean areParts(List<Table.Row> rows, List<Optional<String>> metrics) {
    List<String> named = metrics.stream().flatMap(Optional::stream).toList();
    long labelled = rows.stream().filter(r -> !r.label().isEmpty()).count();
    long measures =
        rows.stream()
            .filter(r -> SegmentWords.isMetric(HeadingPath.name(r)))
            .filter(r -> !SegmentWords.isWhole(HeadingPath.name(r)))
            .count();
    return named.size() == metrics.size()
        && new HashSet<>(named).size() > 1
        && labelled > 1
        && 4 * measures <= labelled;
  }
}
