package org.earningsrelease.write.workbook;

import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.earningsrelease.internal.wording.TableText;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.internal.wording.TotalRows;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.TablePosition;

/** A table as it was printed: title, scale, headings with dates, then its rows. */
final class StatementSheet {
  private static final int TITLE = 0;
  private static final int SCALE = 1;
  private static final int HEADINGS = 2;
  private static final int FIRST_DAYS = 3;
  private static final int LAST_DAYS = 4;
  private static final int ROWS = 5;
  private static final int LABEL_WIDTH = 48;
  private static final int FIGURE_WIDTH = 17;

  /** Bold letters are wider than the digits that a column's width counts. */
  private static final int LETTERS_OF_HEADING = 14;

  private static final double LINE_HEIGHT = 15;
  private static final String CONTRADICTED = "FFC7CE";

  private final Cells cells;
  private final Statement table;
  private final TotalRows totals;
  private final TableText wording;

  StatementSheet(Cells cells, Statement table, TotalRows totals) {
    this.cells = cells;
    this.table = table;
    this.totals = totals;
    this.wording = TableText.of(table);
  }

  void write() {
    head();
    table.columns().forEach(this::heading);
    cells.sheet().rowHeight(HEADINGS, LINE_HEIGHT * headingLines());
    List<LineItem> rows = table.lineItems();
    for (int i = 0; i < rows.size(); i++) {
      row(ROWS + i, rows.get(i));
    }
    cells.sheet().width(0, LABEL_WIDTH);
    table.columns().forEach(c -> cells.sheet().width(c.number(), FIGURE_WIDTH));
    cells.sheet().freezePane(1, ROWS);
    cells.printed(ROWS);
  }

  private void head() {
    cells.text(TITLE, 0, table.title());
    cells.bold(TITLE, 0);
    String scale = wording.scale().isEmpty() ? "" : "in " + wording.scale() + ", ";
    cells.text(SCALE, 0, scale + "page " + table.source().page());
    cells.text(FIRST_DAYS, 0, "from");
    cells.text(LAST_DAYS, 0, "to");
  }

  private void heading(StatementColumn column) {
    cells.text(HEADINGS, column.number(), column.heading());
    cells
        .sheet()
        .style(HEADINGS, column.number())
        .bold()
        .wrapText(true)
        .horizontalAlignment("right")
        .verticalAlignment("bottom")
        .set();
    cells.put(FIRST_DAYS, column.number(), column.period().firstDay());
    cells.put(LAST_DAYS, column.number(), column.period().lastDay());
  }

  /** Programs do not make room for wrapped headings by themselves. */
  private int headingLines() {
    return table.columns().stream()
        .mapToInt(c -> TextWidth.wrap(TextWidth.printable(c.heading()), LETTERS_OF_HEADING).size())
        .max()
        .orElse(1);
  }

  private void row(int at, LineItem item) {
    boolean total = totals.has(table, item);
    cells.text(at, 0, item.label());
    StyleSetter label = cells.sheet().style(at, 0).wrapText(true);
    if (!item.path().isEmpty()) {
      label.horizontalAlignment("left").indent(Math.min(item.path().size(), 8));
    }
    mark(label, item.facts().isEmpty(), total).set();
    item.facts().forEach(fact -> figure(at, fact, total));
  }

  private void figure(int at, Fact fact, boolean total) {
    Optional<Integer> column = fact.position().map(TablePosition::column);
    column.ifPresent(c -> figure(at, c, fact, total));
  }

  private void figure(int at, int column, Fact fact, boolean total) {
    PrintedNumber.of(fact.figure(), wording)
        .ifPresentOrElse(
            number -> cells.put(at, column, number),
            () -> cells.text(at, column, fact.source().quote()));
    StyleSetter style = cells.sheet().style(at, column).horizontalAlignment("right");
    if (fact.check() == Check.CONTRADICTED) {
      style.fillColor(CONTRADICTED);
    }
    mark(style, false, total).set();
    cells.note(at, column, note(fact));
  }

  private static StyleSetter mark(StyleSetter style, boolean heading, boolean total) {
    if (heading || total) {
      style.bold();
    }
    if (total) {
      style.borderStyle(BorderSide.TOP, BorderStyle.THIN);
    }
    return style;
  }

  private static String note(Fact fact) {
    return "page %d: %s%n%s"
        .formatted(fact.source().page(), fact.source().quote(), fact.check().code())
        .replace("\r", "");
  }
}
