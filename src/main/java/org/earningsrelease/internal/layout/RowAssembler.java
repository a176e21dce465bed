package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earningsrelease.internal.layout.RowLine.PlacedFigure;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;

/** Joins wrapped labels and makes rows of a table's lines. */
final class RowAssembler {
  /** Lines of one text are at least nine tenths of the font size apart. */
  private static final double CLOSE = 0.9;

  private final List<RowLine> lines;
  private final LabelWrap wrap;

  RowAssembler(List<Strip> strips, Region region) {
    CellPlacer placer = new CellPlacer(region);
    this.lines = Serials.without(strips.stream().map(placer::place).toList());
    this.wrap = new LabelWrap(lines, region);
  }

  List<Row> rows() {
    List<List<RowLine>> groups = groups();
    Depths depths =
        new Depths(groups.stream().map(g -> g.get(0)).filter(RowLine::hasLabel).toList());
    List<Row> rows = new ArrayList<>();
    for (List<RowLine> group : groups) {
      rows.add(row(group, depths));
    }
    return rows;
  }

  /** The lines of each row. */
  private List<List<RowLine>> groups() {
    List<List<RowLine>> groups = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (groups.isEmpty() || !belongs(groups.get(groups.size() - 1), i)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(lines.get(i));
    }
    return groups;
  }

  private boolean belongs(List<RowLine> row, int index) {
    RowLine line = lines.get(index);
    if (isBetween(index)) {
      return true;
    }
    if (row.stream().noneMatch(RowLine::hasFigures)) {
      return wrap.continues(row, line, line(index + 1));
    }
    boolean middle = row.size() > 1 && isBetween(index - 1);
    return middle
        || isCellWrap(row.get(row.size() - 1), line)
        || (wrap.trails(row, line) && !opensNext(index));
  }

  private Optional<RowLine> line(int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  /** Figures by themselves halfway between two lines of a label. */
  private boolean isBetween(int index) {
    if (index == 0 || index + 1 >= lines.size() || lines.get(index).hasLabel()) {
      return false;
    }
    RowLine above = lines.get(index - 1);
    RowLine below = lines.get(index + 1);
    return !above.hasFigures()
        && !below.hasFigures()
        && lines.get(index).strip().leading() < CLOSE
        && below.strip().leading() < CLOSE;
  }

  /** {@code Billion} under {@code $1.20 - $1.25}: units under the cells of the line above. */
  private static boolean isCellWrap(RowLine above, RowLine line) {
    return !line.hasLabel()
        && above.hasFigures()
        && line.strip().items().stream().noneMatch(Item::isFigure);
  }

  /** A small-letter line whose own figures follow in the next line begins a new label. */
  private boolean opensNext(int index) {
    return isBetween(index + 1) || wrapsToFigures(index);
  }

  private boolean wrapsToFigures(int index) {
    return index + 1 < lines.size()
        && wrap.continues(List.of(lines.get(index)), lines.get(index + 1), line(index + 2))
        && lines.get(index + 1).hasFigures()
        && !Look.isOpen(lines.get(index - 1).label());
  }

  private static Row row(List<RowLine> group, Depths depths) {
    List<Word> label = new ArrayList<>();
    SortedMap<Integer, Cell> byColumn = new TreeMap<>();
    for (RowLine line : group) {
      label.addAll(line.label());
      line.cells()
          .forEach(figure -> byColumn.merge(figure.column(), cell(figure), RowAssembler::wrapped));
    }
    List<Cell> cells = List.copyOf(byColumn.values());
    if (label.isEmpty()) {
      return new Row(Passage.EMPTY, List.of(), 0, cells);
    }
    Marks marks = Marks.takenFrom(label);
    return new Row(Passages.joined(marks.words()), marks.marks(), depths.of(group.get(0)), cells);
  }

  /** A wrapped cell's lines are one cell. */
  private static Cell wrapped(Cell above, Cell below) {
    List<Word> words = new ArrayList<>(above.passage().words());
    words.addAll(below.passage().words());
    return new Cell(above.column(), Passage.of(words), above.marks());
  }

  private static Cell cell(PlacedFigure figure) {
    Marks marks = Marks.takenFromFigure(figure.words());
    return new Cell(figure.column(), Passage.of(marks.words()), marks.marks());
  }
}
