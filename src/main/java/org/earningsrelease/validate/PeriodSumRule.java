package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;

/**
 * {@code 1Q03, 2Q03, 3Q03, 4Q03, FY2003}: columns whose periods fill a longer one without a gap.
 *
 * <p>Only amounts that flow add up: where most rows of a table do not, the table is of another sort
 * (averages, stocks) and nothing is said of it. Figures for each share and counts of shares are
 * never added.
 */
final class PeriodSumRule implements CheckRule {
  private static final Set<StatementKind> FLOWS =
      Set.of(
          StatementKind.INCOME_STATEMENT,
          StatementKind.CASH_FLOW,
          StatementKind.COMPREHENSIVE_INCOME,
          StatementKind.SEGMENT_INFORMATION,
          StatementKind.RECONCILIATION,
          StatementKind.KEY_FIGURES,
          StatementKind.OTHER);

  private static final int ROWS_FOR_A_CONTRADICTION = 4;

  /** A column and the columns that fill its period. */
  private record Tiling(StatementColumn whole, List<StatementColumn> parts) {}

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      if (FLOWS.contains(table.statement().kind())) {
        tilings(table).forEach(t -> checks.addAll(check(table, t)));
      }
    }
    return checks;
  }

  private static List<ArithmeticCheck> check(Table table, Tiling tiling) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (LineItem row : table.rows(Table.Cell::isMoney)) {
      check(table, tiling, row).ifPresent(checks::add);
    }
    return Support.of(checks, ROWS_FOR_A_CONTRADICTION).settled();
  }

  private static Optional<ArithmeticCheck> check(Table table, Tiling tiling, LineItem row) {
    Optional<Table.Cell> whole = table.cell(row, tiling.whole);
    List<Table.Cell> parts =
        tiling.parts.stream().flatMap(c -> table.cell(row, c).stream()).toList();
    if (whole.isEmpty() || parts.size() < tiling.parts.size() || CashWords.isStock(row.label())) {
      return Optional.empty();
    }
    Equation equation = Equation.of(whole.get().fact());
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    List<Fact> facts = new ArrayList<>(List.of(whole.get().fact()));
    for (Table.Cell part : parts) {
      equation.figure(part.fact());
      sum = sum.plus(part.interval());
      facts.add(part.fact());
    }
    Checks check =
        Checks.of(Kind.PERIOD_SUM, equation.toString(), facts)
            .residual(whole.get(), sum)
            .chance(whole.get(), sum);
    return Optional.of(
        whole.get().interval().meets(sum)
            ? check.consistent()
            : check.inconsistent("the periods do not add up; other rows' do"));
  }

  private static List<Tiling> tilings(Table table) {
    List<StatementColumn> dated =
        table.columns(Measure.AMOUNT).stream()
            .filter(c -> c.period() instanceof Period.Duration)
            .sorted(Comparator.comparing(c -> c.period().firstDay().orElseThrow()))
            .toList();
    List<Tiling> tilings = new ArrayList<>();
    for (StatementColumn whole : dated) {
      List<StatementColumn> inside =
          dated.stream().filter(c -> c.number() != whole.number() && isAlike(c, whole)).toList();
      fill(duration(whole), inside, List.of(), new ArrayList<>()).stream()
          .map(parts -> new Tiling(whole, parts))
          .forEach(tilings::add);
    }
    return tilings;
  }

  private static boolean isAlike(StatementColumn column, StatementColumn whole) {
    return column.basis() == whole.basis() && column.segment().equals(whole.segment());
  }

  /** All ways to fill what is left of a period. */
  private static List<List<StatementColumn>> fill(
      Period.Duration left,
      List<StatementColumn> inside,
      List<StatementColumn> taken,
      List<List<StatementColumn>> found) {
    for (StatementColumn next : inside) {
      Period.Duration period = duration(next);
      if (period.start().equals(left.start()) && !period.end().isAfter(left.end())) {
        List<StatementColumn> parts = new ArrayList<>(taken);
        parts.add(next);
        if (!period.end().equals(left.end())) {
          fill(
              new Period.Duration(period.end().plusDays(1), left.end(), left.label()),
              inside,
              parts,
              found);
        } else if (parts.size() > 1) {
          found.add(parts);
        }
      }
    }
    return found;
  }

  private static Period.Duration duration(StatementColumn column) {
    return (Period.Duration) column.period();
  }
}
