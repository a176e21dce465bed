package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;

/**
 * Builds the statement of one part of a table: its rows, their facts, and what was not understood.
 */
final class StatementBuilder {
  private final PartReading reading;
  private final Optional<Currency> currency;
  private final Set<Integer> money;
  private final CellFigures cells;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A builder of one statement.
   *
   * @param currency the reporting currency
   * @param money offsets of figures whose rows count money, whatever their words say
   */
  StatementBuilder(PartReading reading, Optional<Currency> currency, Set<Integer> money) {
    this.money = money;
    this.reading = reading;
    this.currency = currency;
    this.cells = new CellFigures(reading.part().rows());
  }

  /** What was not understood, after {@link #build}. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Statement build() {
    TablePart part = reading.part();
    List<Table.Row> rows = part.rows();
    List<List<String>> paths = HeadingPath.of(rows);
    List<RowKind> kinds = kinds(rows, paths);
    List<Optional<Concept>> concepts = new ConceptMapper(reading.kind()).of(rows, paths, kinds);
    CellSubjects subjects = new CellSubjects(reading, paths);
    UnitResolver units = UnitResolver.of(reading, currency, kinds, concepts, cells);
    List<LineItem> items = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowReading row =
          new RowReading(
              part.firstRow() + i + 1, rows.get(i), paths.get(i), kinds.get(i), concepts.get(i));
      items.add(item(i, row, subjects, units));
    }
    return new Statement(
        part.number(),
        reading.kind(),
        title(part),
        reading.basis(),
        columns(items),
        items,
        source(part));
  }

  private List<RowKind> kinds(List<Table.Row> rows, List<List<String>> paths) {
    List<RowKind> worded =
        CountedTable.settle(
            reading.part(),
            reading.kind(),
            new RowKinds(
                    reading.kind(),
                    StandingKind.of(reading.part(), reading.kind()),
                    Precision.of(rows))
                .of(rows, paths));
    return IntStream.range(0, rows.size())
        .mapToObj(i -> isMoney(rows.get(i)) ? RowKind.MONEY : worded.get(i))
        .toList();
  }

  private boolean isMoney(Table.Row row) {
    return !money.isEmpty()
        && row.cells().stream().anyMatch(c -> money.contains(c.passage().source().start()));
  }

  private LineItem item(int index, RowReading row, CellSubjects subjects, UnitResolver units) {
    List<Fact> facts = new ArrayList<>();
    for (Table.Cell cell : row.row().cells()) {
      Optional<Measure> measure = measure(reading.columns().get(cell.column()));
      if (measure.isPresent()) {
        CellSubject subject = subjects.of(index, row, cell.column());
        RowUnit unit =
            units.unit(
                signed(subject.kind(), cell),
                subject.label(),
                row.path(),
                cell.column(),
                measure.get());
        ChangeCell change = change(cell, subject, measure.get(), unit);
        figure(cell, change.measure(), unit)
            .ifPresent(f -> facts.add(fact(row, cell, subject, change, f)));
      }
    }
    String label = HeadingPath.name(row.row());
    List<Fact> joined =
        reading.kind() == StatementKind.GUIDANCE
            ? new RangeEnds(reading.columns()).join(facts)
            : facts;
    return new LineItem(row.number(), label, row.path(), row.concept(), joined);
  }

  /** A cell with a currency sign holds money, whatever its row counts. */
  private static RowKind signed(RowKind kind, Table.Cell cell) {
    boolean rate = kind == RowKind.PER_SHARE || kind == RowKind.PRICED;
    return !rate && cell.passage().hasCurrencySign() ? RowKind.MONEY : kind;
  }

  private Optional<Measure> measure(ColumnHeading column) {
    return column
        .measure()
        .map(m -> m == Measure.AMOUNT && reading.percentOfTotal() ? Measure.PERCENT_OF_TOTAL : m);
  }

  private ChangeCell change(Table.Cell cell, CellSubject subject, Measure measure, RowUnit unit) {
    Optional<Comparison> comparison = reading.columns().get(cell.column()).comparison();
    if (measure == Measure.AMOUNT && !TableClassifier.isPrimary(reading.kind())) {
      return ChangeCell.ofRow(subject.label(), cell.passage().text(), unit);
    }
    boolean dated = reading.turned().isPresent() && measure == Measure.PERCENT_CHANGE;
    return ChangeCell.ofColumn(
        measure,
        dated ? comparison.or(() -> Optional.of(Comparison.YEAR_OVER_YEAR)) : comparison,
        cell.passage().text());
  }

  private Optional<Figure> figure(Table.Cell cell, Measure measure, RowUnit unit) {
    String text = cell.passage().text();
    boolean worded = measure == Measure.CHANGE || measure == Measure.PERCENT_CHANGE;
    Optional<Figure> figure =
        reading.kind() == StatementKind.GUIDANCE || worded
            ? new GuidanceCells(cells).read(text, unit)
            : cells.read(text, unit);
    if (figure.isEmpty()) {
      findings.add(
          new Finding(
              Finding.Code.CELL_NOT_UNDERSTOOD,
              Finding.Severity.WARNING,
              "no figure could be read in this cell",
              Optional.of(cell.passage().source())));
    }
    return figure;
  }

  private Fact fact(
      RowReading row, Table.Cell cell, CellSubject subject, ChangeCell change, Figure figure) {
    ColumnHeading column = reading.columns().get(cell.column());
    TablePosition position =
        new TablePosition(reading.part().number(), row.number(), cell.column() + 1);
    return new Fact(
        subject.concept(),
        subject.label(),
        row.path(),
        subject.segment(),
        basis(row, column),
        subject.period(),
        change.measure(),
        change.comparison(),
        figure,
        place(cell.passage(), figure),
        Optional.of(position),
        Check.UNCHECKED,
        false);
  }

  /** Of {@code $ ---} one dash stands for the figure. */
  private static Source place(Passage cell, Figure figure) {
    if (!(figure instanceof Figure.Nil)) {
      return cell.source();
    }
    String text = cell.text();
    int dash = text.length() - 1;
    while (dash > 0 && Character.getType(text.charAt(dash)) != Character.DASH_PUNCTUATION) {
      dash--;
    }
    return cell.source(dash, dash + 1);
  }

  private Basis basis(RowReading row, ColumnHeading column) {
    return column
        .basis()
        .or(() -> BasisLexicon.of(row.row().label().text()))
        .orElse(reading.basis());
  }

  private List<StatementColumn> columns(List<LineItem> items) {
    List<StatementColumn> columns = new ArrayList<>();
    for (int i = 0; i < reading.columns().size(); i++) {
      ColumnHeading heading = reading.columns().get(i);
      columns.add(
          new StatementColumn(
              i + 1,
              heading.heading(),
              heading.period(),
              measure(heading).orElse(Measure.AMOUNT),
              segment(heading, i + 1, items),
              heading.basis().orElse(reading.basis())));
    }
    return columns;
  }

  /** {@code Adjustments} heads a column but is no part of the issuer: its cells do not say so. */
  private static Optional<String> segment(ColumnHeading heading, int column, List<LineItem> items) {
    return items.stream()
        .flatMap(item -> item.facts().stream())
        .filter(fact -> fact.position().orElseThrow().column() == column)
        .map(Fact::segment)
        .filter(segment -> segment.isPresent() && segment.equals(heading.segment()))
        .findFirst()
        .orElse(Optional.empty());
  }

  /** Its heading row, its caption, or the line above it that names what it states. */
  private static String title(TablePart part) {
    String caption = String.join(" ", part.table().caption().stream().map(Passage::text).toList());
    String own = part.heading().map(Passage::text).orElse(caption);
    boolean named = part.ownTitles().stream().anyMatch(t -> TitleLexicon.kind(t).isPresent());
    return own.isEmpty() || !named
        ? part.outerTitles().stream()
            .filter(t -> TitleLexicon.kind(t).isPresent())
            .findFirst()
            .orElse(own)
        : own;
  }

  /** From its first to its last word. */
  private static Source source(TablePart part) {
    List<Source> places = new ArrayList<>();
    if (part.heading().isEmpty()) {
      part.table().caption().stream()
          .filter(p -> !p.isEmpty())
          .forEach(p -> places.add(p.source()));
    }
    part.heading().filter(p -> !p.isEmpty()).ifPresent(p -> places.add(p.source()));
    for (Table.Row row : part.rows()) {
      if (!row.label().isEmpty()) {
        places.add(row.label().source());
      }
      row.cells().forEach(c -> places.add(c.passage().source()));
    }
    Source first = places.get(0);
    int start = places.stream().mapToInt(Source::start).min().orElse(0);
    int end = places.stream().mapToInt(Source::end).max().orElse(0);
    Optional<Box> box =
        places.stream()
            .filter(s -> s.page() == first.page())
            .flatMap(s -> s.box().stream())
            .reduce(Box::union);
    return new Source(first.page(), box, start, end, title(part));
  }
}
