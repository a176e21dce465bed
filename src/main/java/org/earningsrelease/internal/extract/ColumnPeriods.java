package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/** Dates the columns of tables. */
final class ColumnPeriods {
  private final FiscalCalendar calendar;

  ColumnPeriods(FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  /** One heading a column, left to right, under the table's own caption. */
  List<ColumnHeading> read(Table table, TimeContext context) {
    return read(table, table.caption(), context);
  }

  /**
   * One heading a column, left to right.
   *
   * @param above lines that hold for all columns, outermost first: the caption, headings over the
   *     table, a heading row inside the table over the rows in question
   */
  List<ColumnHeading> read(Table table, List<Passage> above, TimeContext context) {
    List<ColumnHeading> headings = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      headings.add(
          new ColumnHeading(
              "",
              new Period.Unresolved(""),
              Optional.of(Measure.AMOUNT),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return headings;
  }
}
