package org.earningsrelease.validate;

import java.util.HashMap;
import java.util.Map;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;

/**
 * A quick look at which rows may be the quotient of two others, before it is computed exactly: most
 * are far off in every column.
 */
final class RoughRatios {
  private static final double RELATIVELY = 0.05;

  private final Map<Integer, double[]> values = new HashMap<>();

  RoughRatios(Table table) {
    int columns =
        table.statement().columns().stream().mapToInt(StatementColumn::number).max().orElse(0);
    for (LineItem row : table.statement().lineItems()) {
      double[] printed = new double[columns + 1];
      for (Fact fact : row.facts()) {
        int column = fact.position().map(p -> p.column()).orElse(0);
        if (fact.measure() == Measure.AMOUNT && column <= columns) {
          printed[column] = Figures.quantity(fact).map(q -> q.value().doubleValue()).orElse(0.0);
        }
      }
      values.put(row.row(), printed);
    }
  }

  /** Whether the quotient comes near the ratio in some column. */
  boolean mayBe(LineItem ratio, LineItem above, LineItem below) {
    double[] ratios = values.get(ratio.row());
    double[] dividends = values.get(above.row());
    double[] divisors = values.get(below.row());
    if (ratios == null || dividends == null || divisors == null) {
      return false;
    }
    for (int i = 0; i < ratios.length; i++) {
      double off = Math.abs(dividends[i] / divisors[i] - ratios[i]);
      if (divisors[i] != 0 && off <= RELATIVELY * Math.abs(ratios[i])) {
        return true;
      }
    }
    return false;
  }
}
