package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.StatementKind;

/**
 * A part of a table and what is known of it as a whole.
 *
 * @param basis of its figures, where a row or column does not say otherwise
 * @param percentOfTotal whether all its figures are shares of a total
 * @param columns one heading a column
 * @param turned where measures are columns
 */
record PartReading(
    TablePart part,
    StatementKind kind,
    Basis basis,
    boolean percentOfTotal,
    List<ColumnHeading> columns,
    Optional<TurnedTable> turned,
    TableScale scale) {
  PartReading {
    columns = List.copyOf(columns);
  }

  /** The same rows as another statement, with other columns. */
  PartReading with(StatementKind other, List<ColumnHeading> headings) {
    return new PartReading(part, other, basis, percentOfTotal, headings, turned, scale);
  }
}
