package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/** What a table's surroundings leave open: dates of columns, the scale of money. */
final class ReadingFindings {
  /** Digits of figures that are printed in full: {@code 12,050,000}. */
  private static final int FULL = 7;

  private ReadingFindings() {}

  static List<Finding> of(PartReading reading) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < reading.columns().size(); i++) {
      if (isUndated(reading, i)) {
        findings.add(
            warning(
                Finding.Code.PERIOD_UNRESOLVED,
                "column " + (i + 1) + " of table " + reading.part().number() + " has no date",
                reading.part()));
      }
    }
    if (isOfUnknownScale(reading)) {
      findings.add(
          warning(
              Finding.Code.SCALE_UNKNOWN,
              "table " + reading.part().number() + " does not tell the scale of its money",
              reading.part()));
    }
    return findings;
  }

  private static boolean isUndated(PartReading reading, int column) {
    ColumnHeading heading = reading.columns().get(column);
    boolean amounts = heading.measure().filter(m -> m == Measure.AMOUNT).isPresent();
    return amounts && heading.period() instanceof Period.Unresolved && reading.turned().isEmpty();
  }

  private static boolean isOfUnknownScale(PartReading reading) {
    return TableClassifier.isPrimary(reading.kind())
        && reading.scale().money().isEmpty()
        && cells(reading.part()).stream()
            .noneMatch(c -> c.text().chars().filter(Character::isDigit).count() >= FULL);
  }

  private static List<Passage> cells(TablePart part) {
    return part.rows().stream().flatMap(r -> r.cells().stream()).map(Table.Cell::passage).toList();
  }

  private static Finding warning(Finding.Code code, String message, TablePart part) {
    return new Finding(
        code,
        Finding.Severity.WARNING,
        message,
        cells(part).stream().findFirst().map(Passage::source).or(Optional::empty));
  }
}
