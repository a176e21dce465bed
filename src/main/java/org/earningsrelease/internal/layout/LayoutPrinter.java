package org.earningsrelease.internal.layout;

import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;
import org.earningsrelease.internal.layout.Table.Row;

/** Prints a layout for reading: one line a block, one line a row of a table. */
public final class LayoutPrinter {
  private final StringBuilder out = new StringBuilder();

  private LayoutPrinter() {}

  /** The whole layout, lines ended by {@code \n}. */
  public static String print(Layout layout) {
    LayoutPrinter printer = new LayoutPrinter();
    layout.blocks().forEach(printer::print);
    return printer.out.toString();
  }

  private void print(Block block) {
    if (block instanceof Block.Heading heading) {
      line("H" + heading.level() + " ", heading.passage());
    } else if (block instanceof Block.Paragraph paragraph) {
      line("P  ", paragraph.passage());
    } else if (block instanceof Block.ListItem item) {
      line(
          "L" + item.depth() + " " + "  ".repeat(item.depth()) + item.marker() + " ",
          item.passage());
    } else if (block instanceof Table table) {
      print(table);
    }
  }

  private void print(Table table) {
    out.append("TABLE page ").append(table.page()).append(", ");
    out.append(table.columns().size()).append(" columns\n");
    table.caption().forEach(caption -> line("  caption ", caption));
    table.header().forEach(this::print);
    table.rows().forEach(this::print);
    table.notes().forEach(note -> line("  note ", note));
  }

  private void print(HeaderRow row) {
    out.append("  header");
    for (HeaderCell cell : row.cells()) {
      String span =
          cell.first() < 0
              ? "label"
              : cell.first() == cell.last() ? "" + cell.first() : cell.first() + "-" + cell.last();
      out.append(" [").append(span).append(": ").append(cell.passage().text()).append(']');
    }
    out.append('\n');
  }

  private void print(Row row) {
    out.append("  ").append(row.isHeading() ? "= " : "| ").append("  ".repeat(row.depth()));
    out.append(row.label().text()).append(row.marks().isEmpty() ? "" : " " + row.marks());
    for (Cell cell : row.cells()) {
      out.append(" | ").append(cell.column()).append(": ").append(cell.passage().text());
      out.append(cell.marks().isEmpty() ? "" : " " + cell.marks());
    }
    out.append('\n');
  }

  private void line(String head, Passage passage) {
    out.append(head).append(passage.text()).append('\n');
  }
}
