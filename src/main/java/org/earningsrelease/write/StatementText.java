package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earningsrelease.internal.wording.TableText;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.internal.wording.TotalRows;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.write.Look.Ink;

/** A table in aligned columns; a figure that contradicts others has an exclamation mark. */
final class StatementText {
  private static final int WIDEST_HEADING = 20;

  private final Statement statement;
  private final TotalRows totals;
  private final TableText wording;

  private StatementText(Statement statement, TotalRows totals) {
    this.statement = statement;
    this.totals = totals;
    this.wording = TableText.of(statement);
  }

  static TextGrid of(Statement statement, TotalRows totals) {
    StatementText text = new StatementText(statement, totals);
    TextGrid grid = TextGrid.figures("  ");
    text.headings().forEach(row -> grid.cells(row.stream().map(TextCell::quiet).toList()));
    statement.lineItems().forEach(item -> grid.cells(text.row(item)));
    return grid;
  }

  private List<List<String>> headings() {
    List<String> first = new ArrayList<>(List.of(wording.scale()));
    List<String> second = new ArrayList<>(List.of(""));
    for (StatementColumn column : statement.columns()) {
      List<String> lines = TableText.heading(column);
      first.add(TextWidth.cut(TextWidth.printable(lines.get(0)), WIDEST_HEADING));
      second.add(lines.get(1));
    }
    if (first.stream().skip(1).allMatch(String::isEmpty)) {
      second.set(0, first.get(0));
      return List.of(second);
    }
    return List.of(first, second);
  }

  private List<TextCell> row(LineItem item) {
    boolean strong = totals.has(statement, item) || item.facts().isEmpty();
    Ink ink = strong ? Ink.STRONG : Ink.PLAIN;
    String label = "  ".repeat(Math.min(item.path().size(), 4)) + item.label();
    List<TextCell> cells = new ArrayList<>();
    cells.add(new TextCell(label, ink));
    cells.addAll(Collections.nCopies(statement.columns().size(), TextCell.of("")));
    for (Fact fact : item.facts()) {
      int column = fact.position().map(p -> p.column()).orElse(0);
      if (column > 0 && column < cells.size()) {
        cells.set(column, cell(fact, ink));
      }
    }
    return cells;
  }

  private TextCell cell(Fact fact, Ink ink) {
    String text = wording.cell(fact);
    return fact.check() == Check.CONTRADICTED
        ? new TextCell("! " + text, Ink.WRONG)
        : new TextCell(text, ink);
  }
}
