package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;

/**
 * Columns of changes against the columns they compare.
 *
 * <p>Which two columns is tried: those for which most rows hold. A percent change from a loss means
 * different things to different issuers, and so does the sign of a change of costs: such rows are
 * inconclusive where they do not hold.
 */
final class ChangeRule implements CheckRule {
  private static final int ROWS_FOR_A_CONTRADICTION = 5;

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
    List<ArithmeticCheck> best = List.of();
    double least = 1;
    for (int to : amounts) {
      for (int from : amounts) {
        List<ArithmeticCheck> checks = to == from ? List.of() : rows(parts, changes, to, from);
        double chance = Support.of(checks, 0).chance();
        if (chance < least) {
          best = checks;
          least = chance;
        }
      }
    }
    return Support.of(best, ROWS_FOR_A_CONTRADICTION).settled();
  }

  private static List<ArithmeticCheck> rows(List<Table> parts, int changes, int to, int from) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : parts) {
      for (LineItem row : table.statement().lineItems()) {
        Optional<Table.Cell> change = table.cell(row, changes);
        Optional<Table.Cell> after = table.cell(row, to);
        Optional<Table.Cell> before = table.cell(row, from);
        if (change.isPresent() && after.isPresent() && before.isPresent()) {
          new Change(change.get(), after.get(), before.get()).check().ifPresent(checks::add);
        }
      }
    }
    return checks;
  }
}
