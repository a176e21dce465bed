package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.layout.Table.Column;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;

/** Lays header lines over the columns. */
final class HeaderAssembler {
  private final Region region;
  private final RuledSpans ruled;
  private final List<HeaderSpan> wide = new ArrayList<>();
  private final Set<Integer> covered = new HashSet<>();

  /** Columns headed {@code Notes}: no period spans them. */
  private final Set<Integer> notes = new HashSet<>();

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
    List<List<Item>> over = new ArrayList<>();
    for (Strip line : lines) {
      List<Item> cells =
          RunSplit.full(TableFinder.over(line, region), reach.size(), cost(0, false));
      over.add(cells);
      if (cells.size() == reach.size()) {
        widen(cells);
        addNotes(cells);
      }
    }
    List<HeaderRow> rows = new ArrayList<>();
    boolean full = false;
    for (int i = 0; i < lines.size(); i++) {
      List<HeaderSpan> spans = spans(lines.get(i), over, i, full);
      rows.add(row(lines.get(i), over.get(i), spans));
      full |= over.get(i).size() >= reach.size();
      spans.stream().filter(s -> s.columns() > 1).forEach(wide::add);
      spans.forEach(s -> covered.addAll(s.each()));
    }
    return rows;
  }

  private void addNotes(List<Item> cells) {
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c).words().stream().allMatch(w -> Words.NOTE.has(Look.strip(w.text())))) {
        notes.add(c);
      }
    }
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

  private HeaderRow row(Strip line, List<Item> over, List<HeaderSpan> spans) {
    List<Word> placed = over.stream().flatMap(cell -> cell.words().stream()).toList();
    List<HeaderCell> cells = new ArrayList<>();
    for (Item run : line.runs()) {
      if (!placed.contains(run.words().get(0))) {
        cells.add(new HeaderCell(passage(run), -1, -1));
      }
    }
    for (int i = 0; i < over.size(); i++) {
      cells.add(new HeaderCell(passage(over.get(i)), spans.get(i).first(), spans.get(i).last()));
    }
    return new HeaderRow(cells);
  }

  private static Passage passage(Item run) {
    return Passage.of(Marks.takenFrom(run.words()).words());
  }

  private List<HeaderSpan> spans(Strip line, List<List<Item>> all, int index, boolean belowFull) {
    List<Item> over = all.get(index);
    if (over.size() == reach.size()) {
      return HeaderSpan.each(reach.size());
    }
    List<HeaderSpan> drawn = ruled.spans(line, over);
    if (!drawn.isEmpty()) {
      return drawn;
    }
    List<HeaderSpan> repeats =
        new GroupRepeats(reach, notes).spans(over, all.subList(index + 1, all.size()));
    if (!repeats.isEmpty()) {
      return repeats;
    }
    SpanCost cost = cost(over.size(), belowFull);
    Set<Integer> bare = index == all.size() - 1 ? bare() : Set.of();
    SpanSearch search = new SpanSearch(over, reach.size(), cost, bare, notes);
    EqualDivision division = new EqualDivision(over, reach);
    List<HeaderSpan> even = division.spans();
    List<HeaderSpan> flush = even.isEmpty() && !belowFull ? division.flush() : List.of();
    if (!flush.isEmpty() && flush.stream().noneMatch(cost::isCrossing)) {
      return flush;
    }
    boolean fits = even.stream().noneMatch(cost::isCrossing);
    if (!even.isEmpty() && !belowFull && fits && (even.size() > 1 || cost.maySpan(over.get(0)))) {
      return exact(over, even, cost) ? even : orElse(search.division(), even);
    }
    return search.spans();
  }

  private static boolean exact(List<Item> over, List<HeaderSpan> spans, SpanCost cost) {
    for (int i = 0; i < spans.size(); i++) {
      if (!cost.isCentred(over.get(i), spans.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<HeaderSpan> orElse(List<HeaderSpan> division, List<HeaderSpan> even) {
    return division.isEmpty() ? even : division;
  }

  private SpanCost cost(int headings, boolean belowFull) {
    return new SpanCost(region, reach, wide, belowFull, headings * 2 <= reach.size());
  }

  /** Columns over which nothing stands yet. */
  private Set<Integer> bare() {
    Set<Integer> bare = new HashSet<>();
    for (int c = 0; c < reach.size(); c++) {
      if (!covered.contains(c)) {
        bare.add(c);
      }
    }
    return bare;
  }
}
