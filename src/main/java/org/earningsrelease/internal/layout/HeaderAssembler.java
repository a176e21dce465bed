package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Table.Column;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;

/** Lays header lines over the columns. */
final class HeaderAssembler {
  private final Region region;
  private final RuledSpans ruled;
  private final List<HeaderSpan> wide = new ArrayList<>();
  private List<Column> reach;

  /**
   * An assembler for one table.
   *
   * @param rulings of the table's page
   */
  HeaderAssembler(Region region, List<Ruling> rulings) {
    this.region = region;
    this.ruled = new RuledSpans(region, rulings);
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
      full |= over(line).size() >= reach.size();
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
    return TableFinder.over(line, region);
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
    if (over.size() == reach.size()) {
      return HeaderSpan.each(reach.size());
    }
    List<HeaderSpan> drawn = ruled.spans(line, over);
    if (!drawn.isEmpty()) {
      return drawn;
    }
    SpanCost cost = new SpanCost(region, reach, wide, belowFull);
    return new SpanSearch(over, reach.size(), cost).spans();
  }
}
