package org.earningsrelease;

import java.util.List;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.internal.extract.reread.Sketch;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.validate.ValidationReport;
import org.earningsrelease.validate.Validator;

/** Tells which other readings of a table are worth reading the whole release again for. */
final class QuickLook {
  private final ReadingTrial before;
  private final Sketch sketch;
  private final Validator sums;

  QuickLook(ReadingTrial before) {
    this.before = before;
    this.sketch = new Sketch(before.release());
    this.sums =
        Validator.standard()
            .only(Kind.SUBTOTAL, Kind.COLUMN_SUM, Kind.BALANCE_SHEET, Kind.CASH_ROLL_FORWARD)
            .rounding(before.report().rounding());
  }

  /** Those that close a total of their table, in their order. */
  List<Rereading> promising(List<Rereading> others) {
    return others.stream().filter(other -> closes(other, others.size())).toList();
  }

  private boolean closes(Rereading other, int tried) {
    ValidationReport after = sums.validate(before.release().ofTables(sketch.statements(other)));
    return Gain.of(before.report(), after, other, tried).isPresent();
  }
}
