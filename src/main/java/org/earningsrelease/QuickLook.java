package org.earningsrelease;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earningsrelease.internal.extract.TablesAlone;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Statement;
import org.earningsrelease.validate.ValidationReport;
import org.earningsrelease.validate.Validator;

/** Tells which other readings of a table are worth reading the whole release again for. */
final class QuickLook {
  private final ReadingTrial before;
  private final TablesAlone tables;
  private final Validator sums;
  private final Map<List<Integer>, ValidationReport> firsts = new HashMap<>();

  QuickLook(ReadingTrial before) {
    this.before = before;
    this.tables = new TablesAlone(before.reading());
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
    ValidationReport first =
        firsts.computeIfAbsent(
            List.of(other.from(), other.to()), place -> report(tables.before(other)));
    return Gain.of(first, report(tables.after(other)), other, tried).isPresent();
  }

  private ValidationReport report(List<Statement> statements) {
    return sums.validate(before.release().ofTables(statements));
  }
}
