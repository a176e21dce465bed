package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;

/**
 * Columns of changes against the columns they compare.
 *
 * <p>Which two columns is tried: those for which most rows hold.
 */
final class ChangeRule implements CheckRule {
  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Map<Integer, List<Table>> printed = new LinkedHashMap<>();
    release
        .tables()
        .forEach(
            t ->
                printed.computeIfAbsent(t.statement().table(), number -> new ArrayList<>()).add(t));
    return printed.values().stream().flatMap(ChangeRule::check).toList();
  }

  /** Statements cut out of one printed table share its columns. */
  private static Stream<ArithmeticCheck> check(List<Table> parts) {
    return parts.get(0).statement().columns().stream()
        .map(StatementColumn::number)
        .filter(c -> isOf(parts, c, Measure.CHANGE) || isOf(parts, c, Measure.PERCENT_CHANGE))
        .flatMap(c -> best(parts, c).stream());
  }

  private static boolean isOf(List<Table> parts, int column, Measure measure) {
    return parts.stream()
        .allMatch(t -> t.column(column).filter(c -> c.measure() == measure).isPresent());
  }

  private static List<ArithmeticCheck> best(List<Table> parts, int changes) {
    List<Integer> amounts =
        parts.get(0).columns(Measure.AMOUNT).stream().map(StatementColumn::number).toList();
    ChangeColumn best = new ChangeColumn(List.of());
    double least = 1;
    for (int to : amounts) {
      for (int from : amounts) {
        ChangeColumn column = to == from ? best : ChangeColumn.of(parts, changes, to, from);
        double chance = Support.of(column.figures(), 0).chance();
        if (chance < least) {
          best = column;
          least = chance;
        }
      }
    }
    return best.settled();
  }
}
