package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.StatementKind;

/** Finds what each cell of a statement is about, whichever way round its table is printed. */
final class CellSubjects {
  private final PartReading reading;
  private final List<SegmentRow> segments;

  /** The part that the whole table is about. */
  private final Optional<String> named;

  CellSubjects(PartReading reading, List<List<String>> paths) {
    this.reading = reading;
    this.segments =
        isSegmentTable()
            ? new SegmentRows(reading.part().titles()).of(reading.part().rows(), paths)
            : List.of();
    this.named =
        TableClassifier.isPrimary(reading.kind())
            ? Optional.empty()
            : NamedParts.of(reading.part().titles(), reading.part().rows());
  }

  private boolean isSegmentTable() {
    return reading.kind() == StatementKind.SEGMENT_INFORMATION;
  }

  /**
   * The subject of a cell.
   *
   * @param index of the row in the part
   * @param number of the column, 0-based
   */
  CellSubject of(int index, RowReading row, int number) {
    ColumnHeading column = reading.columns().get(number);
    Optional<String> metric = reading.turned().flatMap(t -> t.metric(number));
    if (metric.isPresent()) {
      return turned(index, row, column, metric.get());
    }
    Optional<String> part = isSegmentTable() ? segments.get(index).segment() : Optional.empty();
    if (part.isPresent() && column.segment().isEmpty()) {
      return measured(row, column.period(), segments.get(index).metric(), part);
    } else if (isSumOfParts(index, row, column)) {
      return measured(row, column.period(), segments.get(index).metric(), column.segment());
    }
    return new CellSubject(
        HeadingPath.name(row.row()),
        row.concept(),
        isSegmentTable() ? column.segment().or(() -> named) : named,
        row.kind(),
        column.period());
  }

  /** {@code Total} below products and in the column of a region: the region's sales. */
  private boolean isSumOfParts(int index, RowReading row, ColumnHeading column) {
    String name = HeadingPath.name(row.row());
    return isSegmentTable()
        && column.segment().isPresent()
        && SegmentWords.isWhole(name)
        && !segments.get(index).metric().equals(name);
  }

  /** A measure as column: the row is its period, or the part of the issuer. */
  private CellSubject turned(int index, RowReading row, ColumnHeading column, String metric) {
    Optional<Period> period = reading.turned().flatMap(t -> t.period(index));
    String name = HeadingPath.name(row.row());
    boolean part = period.isEmpty() && !SegmentWords.isWhole(name);
    Optional<String> segment = part ? Optional.of(name) : Optional.empty();
    return measured(row, period.orElse(column.period()), metric, segment);
  }

  private static CellSubject measured(
      RowReading row, Period period, String metric, Optional<String> segment) {
    Optional<Concept> concept = concept(metric);
    // The revenue of a part named "Devices" counts no devices.
    boolean counts = row.kind() == RowKind.COUNT || row.kind() == RowKind.THINGS;
    boolean named = concept.isPresent() && counts && segment.isPresent();
    RowKind kind =
        RowKindLexicon.of(metric)
            .filter(k -> k != RowKind.THINGS)
            .orElse(named ? RowKind.MONEY : row.kind());
    return new CellSubject(metric, concept, segment, kind, period);
  }

  private static Optional<Concept> concept(String metric) {
    if (BasisLexicon.of(metric).isPresent()) {
      return Optional.empty();
    }
    return ConceptLexicon.of(StatementKind.INCOME_STATEMENT, metric)
        .or(() -> ConceptLexicon.of(StatementKind.BALANCE_SHEET, metric));
  }
}
