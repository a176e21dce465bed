package org.earningsrelease.internal.extract.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.StatementKind;

/**
 * Parts what is expected from what has been reported in one table.
 *
 * <p>{@code Six months ended September 30, 2023 | Year ending March 31, 2024 (Forecast)} are two
 * statements side by side; {@code Q1 2025 | FY 2025} in a release about the year 2024 is guidance
 * whatever stands above it.
 *
 * @param newest last day of the newest reported period
 */
record ExpectedColumns(Optional<LocalDate> newest) {

  /** The reading, or two of it where some of its columns are expected: the reported ones first. */
  List<PartReading> split(PartReading reading) {
    if (reading.turned().filter(t -> t.isDated()).isPresent()) {
      return List.of(reading);
    }
    Predicate<ColumnHeading> expected = c -> isExpected(c, reading.kind());
    List<ColumnHeading> columns =
        reading.columns().stream().filter(c -> c.measure().isPresent()).toList();
    List<PartReading> parts = new ArrayList<>();
    if (columns.isEmpty() || !columns.stream().allMatch(expected)) {
      StatementKind kind = reading.kind();
      parts.add(
          of(
              reading,
              kind == StatementKind.GUIDANCE ? StatementKind.KEY_FIGURES : kind,
              expected.negate()));
    }
    Predicate<ColumnHeading> current = parts.isEmpty() ? expected : expected.and(c -> !isOver(c));
    if (columns.stream().anyMatch(current)) {
      parts.add(of(reading, StatementKind.GUIDANCE, current));
    }
    return parts;
  }

  private static PartReading of(
      PartReading reading, StatementKind kind, Predicate<ColumnHeading> own) {
    return reading.with(
        kind, reading.columns().stream().map(c -> own.test(c) ? c : c.withoutFigures()).toList());
  }

  /** By its own words; else by its days, where they are printed. */
  private boolean isExpected(ColumnHeading column, StatementKind kind) {
    if (column.expected()) {
      return true;
    }
    if (TableClassifier.isPrimary(kind)) {
      return false;
    }
    Optional<LocalDate> end = column.period().lastDay();
    return end.isEmpty() ? kind == StatementKind.GUIDANCE : isToCome(column.period());
  }

  // {@code 2Q24 | 2Q24 Guidance}: what was expected of a quarter that is over.
  private boolean isOver(ColumnHeading column) {
    return column.period() instanceof Period.Duration && !isToCome(column.period());
  }

  private boolean isToCome(Period period) {
    return period instanceof Period.Duration
        && newest
            .flatMap(n -> period.lastDay().map(d -> d.isAfter(n.plusDays(SAME))))
            .orElse(false);
  }

  /** An end within these days is the same, printed or reckoned otherwise. */
  private static final int SAME = 15;
}
