package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.StatementKind;

/**
 * One figure printed in several tables: net income of the income statement and of the cash flow.
 *
 * <p>Two rows are one when they go by one concept, or without concept by one label, and print the
 * same digits for a period. Then they must for every other period that both print.
 */
final class DuplicateRule implements CheckRule {
  private static final double CHANCE = 1e-3;
  private static final double CHANCE_FOR_A_CONTRADICTION = 1e-5;

  /** A row is compared with so many before it: where more are alike, pages are repeated. */
  private static final int MOST_ALIKE = 32;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Map<String, List<ReleaseTables.Row>> rows = new LinkedHashMap<>();
    release
        .rows()
        .filter(r -> r.kind() != StatementKind.GUIDANCE && !r.item().facts().isEmpty())
        .forEach(r -> rows.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (List<ReleaseTables.Row> alike : rows.values()) {
      for (int i = 1; i < alike.size(); i++) {
        for (int j = Math.max(0, i - MOST_ALIKE); j < i; j++) {
          new Pair(alike.get(j), alike.get(i)).addTo(checks);
        }
      }
    }
    return checks;
  }

  private static String key(ReleaseTables.Row row) {
    return row.item()
        .concept()
        .map(c -> "concept " + c.name())
        .orElseGet(() -> "label " + Wording.key(row.item().label()));
  }

  /** Two rows that may be one. */
  private record Pair(ReleaseTables.Row first, ReleaseTables.Row second) {

    void addTo(List<ArithmeticCheck> checks) {
      if (first.table().place().equals(second.table().place())) {
        return;
      }
      List<ArithmeticCheck> same = new ArrayList<>();
      List<ArithmeticCheck> other = new ArrayList<>();
      double chance = 1;
      for (Table.Cell cell : second.cells().toList()) {
        for (Table.Cell before : first.cells().filter(c -> isSameThing(c, cell)).toList()) {
          if (before.interval().meets(cell.interval())) {
            chance *= chance(before, cell);
            same.add(check(before, cell).chance(chance).consistent());
          } else if (isOnly(before, first) && isOnly(cell, second)) {
            other.add(check(before, cell).inconsistent("elsewhere these rows agree"));
          }
        }
      }
      if (chance <= CHANCE) {
        checks.addAll(same);
      }
      if (chance <= CHANCE_FOR_A_CONTRADICTION && other.size() == 1 && isSameLabel()) {
        checks.addAll(other);
      }
    }

    /** Whether a row prints one figure only for that period: two would differ in some other way. */
    private static boolean isOnly(Table.Cell cell, ReleaseTables.Row row) {
      Fact fact = cell.fact();
      return fact.basis() == Basis.REPORTED
          && fact.segment().isEmpty()
          && row.cells().filter(c -> isSameThing(c, cell)).count() == 1;
    }

    private boolean isSameLabel() {
      return Wording.key(first.item().label()).equals(Wording.key(second.item().label()));
    }

    private static Checks check(Table.Cell before, Table.Cell cell) {
      Equation equation = Equation.of(before.fact());
      equation.add(1, cell.fact());
      return Checks.of(Kind.DUPLICATE, equation.toString(), before.fact(), cell.fact())
          .residual(before, cell.interval());
    }

    /** How likely two figures of that many digits are the same by accident. */
    private static double chance(Table.Cell before, Table.Cell cell) {
      double unit =
          Interval.unit(before.quantity()).max(Interval.unit(cell.quantity())).doubleValue();
      double value = Math.abs(cell.quantity().value().doubleValue());
      return cell.fact().figure() instanceof Figure.Nil ? 1 : Math.min(1, unit / (value + unit));
    }

    private static boolean isSameThing(Table.Cell cell, Table.Cell other) {
      Fact a = cell.fact();
      Fact b = other.fact();
      return cell.quantity().unit().equals(other.quantity().unit())
          && a.basis() == b.basis()
          && a.segment().equals(b.segment())
          && isSamePeriod(a.period(), b.period());
    }

    private static boolean isSamePeriod(Period a, Period b) {
      return a.lastDay().isPresent()
          && a.lastDay().equals(b.lastDay())
          && a.firstDay().equals(b.firstDay());
    }
  }
}
