package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earningsrelease.internal.wording.TableText;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;

/** A table in aligned columns. */
final class StatementText {
  private static final int WIDEST_HEADING = 20;

  private final Statement statement;
  private final TableText wording;

  private StatementText(Statement statement) {
    this.statement = statement;
    this.wording = TableText.of(statement);
  }

  static String of(Statement statement) {
    StatementText text = new StatementText(statement);
    TextGrid grid = TextGrid.figures("  ");
    text.headings().forEach(grid::row);
    statement.lineItems().forEach(item -> grid.row(text.row(item)));
    return grid.lines();
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

  private List<String> row(LineItem item) {
    List<String> cells = new ArrayList<>();
    cells.add("  ".repeat(Math.min(item.path().size(), 4)) + TextWidth.printable(item.label()));
    cells.addAll(Collections.nCopies(statement.columns().size(), ""));
    for (Fact fact : item.facts()) {
      int column = fact.position().map(p -> p.column()).orElse(0);
      if (column > 0 && column < cells.size()) {
        cells.set(column, TextWidth.printable(wording.cell(fact)));
      }
    }
    return cells;
  }
}
