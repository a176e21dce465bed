package org.earningsrelease.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Tables and releases for tests of what follows from them: a label and its cells between bars. */
final class TableOf {
  static final Period QUARTER =
      new Period.Duration(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31), "Q1 2023");
  private static final Unit DOLLARS = new Unit.Money(Currency.getInstance("USD"));
  private static final Unit PER_SHARE = new Unit.PerShare(Currency.getInstance("USD"));

  private final StatementKind kind;
  private final List<StatementColumn> columns = new ArrayList<>();
  private final List<LineItem> items = new ArrayList<>();
  private List<String> path = List.of();
  private Basis basis = Basis.REPORTED;

  TableOf(StatementKind kind) {
    this.kind = kind;
  }

  /** A column of the quarter. */
  TableOf column(String heading, String segment) {
    columns.add(
        new StatementColumn(
            columns.size() + 1, heading, QUARTER, Measure.AMOUNT, given(segment), basis));
    return this;
  }

  TableOf heading(String label) {
    items.add(new LineItem(items.size() + 1, label, List.of(), Optional.empty(), List.of()));
    path = label.isEmpty() ? List.of() : List.of(label);
    return this;
  }

  /** The figures of the rows that follow are prepared like this. */
  TableOf basis(Basis how) {
    basis = how;
    return this;
  }

  /** A row of that concept and segment. */
  TableOf part(String label, String concept, String segment, String... cells) {
    int row = items.size() + 1;
    Optional<Concept> meant = given(concept).map(Concept::new);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      Optional<String> part = columns.get(i).segment().or(() -> given(segment));
      facts.add(fact(label, meant, part, new TablePosition(1, row, i + 1), cells[i]));
    }
    items.add(new LineItem(row, label, path, meant, facts));
    return this;
  }

  /** A row; {@code -} is a nil, a figure with a point is an amount per share. */
  TableOf row(String label, String... cells) {
    return part(label, "", "", cells);
  }

  private Fact fact(
      String label,
      Optional<Concept> concept,
      Optional<String> segment,
      TablePosition position,
      String printed) {
    return new Fact(
        concept,
        label,
        path,
        segment,
        basis,
        QUARTER,
        Measure.AMOUNT,
        Optional.empty(),
        figure(printed),
        new Source(1, Optional.empty(), 0, 1, printed),
        Optional.of(position),
        Check.UNCHECKED,
        false);
  }

  private static Figure figure(String printed) {
    if (printed.equals("-")) {
      return new Figure.Nil(new Quantity(BigDecimal.ZERO, 0, DOLLARS));
    }
    BigDecimal value = new BigDecimal(printed);
    Unit unit = value.scale() > 0 ? PER_SHARE : DOLLARS;
    return new Figure.Exact(new Quantity(value, value.scale(), unit));
  }

  private static Optional<String> given(String word) {
    return Optional.of(word).filter(w -> !w.isEmpty());
  }

  Statement statement() {
    Source source = new Source(1, Optional.empty(), 0, 1, "x");
    return new Statement(1, kind, "", Basis.REPORTED, columns, items, source);
  }

  /** A release of these tables. */
  static FinancialRelease release(TableOf... tables) {
    Header header =
        new Header(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return new FinancialRelease(
        new Document("a.txt", Document.Format.TEXT, 1, 1),
        header,
        List.of(),
        List.of(),
        new Outlook(List.of(), List.of()),
        List.of(),
        List.of(tables).stream().map(TableOf::statement).toList(),
        List.of(),
        List.of());
  }
}
