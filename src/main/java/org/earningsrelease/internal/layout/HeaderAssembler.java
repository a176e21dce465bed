package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;
import org.earningsrelease.internal.layout.Table.Column;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;

/** Lays header lines over the columns. */
final class HeaderAssembler {
  private final Region region;
  private final List<Ruling> rulings;
  private final List<HeaderSpan> wide = new ArrayList<>();
  private List<Column> reach;

  /**
   * An assembler for one table.
   *
   * @param rulings of the table's page
   */
  HeaderAssembler(Region region, List<Ruling> rulings) {
    this.region = region;
    this.rulings = List.copyOf(rulings);
    this.reach = region.columns().stream().map(e -> new Column(e.left(), e.right())).toList();
  }

  /** The reach of each column's figures and of the headings over it alone. */
  List<Column> reach() {
    return reach;
  }

  List<HeaderRow> rows(List<Strip> lines) {
    lines.stream().map(this::over).filter(o -> o.size() == reach.size()).forEach(this::widen);
    List<HeaderRow> rows = new ArrayList<>();
    boolean full = false;
    for (Strip line : lines) {
      HeaderRow row = row(line, full);
      full |= over(line).size() >= region.columns().size();
      row.cells().stream()
          .filter(c -> c.last() > c.first())
          .forEach(c -> wide.add(new HeaderSpan(c.first(), c.last())));
      rows.add(row);
    }
    return rows;
  }

  private void widen(List<Item> cells) {
    List<Column> wider = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      Item cell = cells.get(c);
      Column column = reach.get(c);
      wider.add(
          new Column(Math.min(column.left(), cell.left()), Math.max(column.right(), cell.right())));
    }
    reach = wider;
  }

  private List<Item> over(Strip line) {
    return line.runs().stream().filter(r -> TableFinder.isOver(r, region)).toList();
  }

  private HeaderRow row(Strip line, boolean belowFull) {
    List<Item> over = over(line);
    List<HeaderCell> cells = new ArrayList<>();
    for (Item run : line.runs()) {
      if (!over.contains(run)) {
        cells.add(new HeaderCell(passage(run), -1, -1));
      }
    }
    List<HeaderSpan> spans = spans(line, over, belowFull);
    for (int i = 0; i < over.size(); i++) {
      cells.add(new HeaderCell(passage(over.get(i)), spans.get(i).first(), spans.get(i).last()));
    }
    return new HeaderRow(cells);
  }

  private static Passage passage(Item run) {
    return Passage.of(Marks.takenFrom(run.words()).words());
  }

  private List<HeaderSpan> spans(Strip line, List<Item> over, boolean belowFull) {
    List<HeaderSpan> ruled = ruled(line, over);
    return ruled.isEmpty() ? HeaderSpan.best(over, region, reach, wide, belowFull) : ruled;
  }

  /** Rulings directly under the line, one under each cell, show which columns a cell spans. */
  private List<HeaderSpan> ruled(Strip line, List<Item> over) {
    double height = line.line().bottom() - line.line().top();
    List<HeaderSpan> spans = new ArrayList<>();
    for (Item cell : over) {
      for (Ruling ruling : rulings) {
        boolean under =
            ruling.horizontal()
                && ruling.box().y0() >= line.line().bottom() - height / 4
                && ruling.box().y0() <= line.line().bottom() + height * 0.9
                && ruling.box().x0() <= cell.centre()
                && ruling.box().x1() >= cell.centre()
                && ruling.box().x0() >= region.zoneLeft() - region.pitch();
        if (under) {
          spans.add(columnsOver(ruling));
          break;
        }
      }
    }
    boolean complete = spans.size() == over.size() && spans.stream().allMatch(s -> s.first() >= 0);
    for (int i = 1; complete && i < spans.size(); i++) {
      complete = spans.get(i).first() > spans.get(i - 1).last();
    }
    return complete ? spans : List.of();
  }

  private HeaderSpan columnsOver(Ruling ruling) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < region.columns().size(); c++) {
      Edge column = region.columns().get(c);
      double inside = column.at() - column.digit() / 2;
      if (inside >= ruling.box().x0() && inside <= ruling.box().x1()) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    return new HeaderSpan(first, last);
  }
}
