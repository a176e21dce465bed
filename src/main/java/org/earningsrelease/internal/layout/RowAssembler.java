package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.RowLine.PlacedFigure;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;

/** Joins wrapped labels and makes rows of a table's lines. */
final class RowAssembler {
  private final List<RowLine> lines;
  private final LabelWrap wrap;

  RowAssembler(List<Strip> strips, Region region) {
    CellPlacer placer = new CellPlacer(region);
    this.lines = strips.stream().map(placer::place).toList();
    this.wrap = new LabelWrap(lines);
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
    boolean open = false;
    for (RowLine line : lines) {
      List<RowLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (open && wrap.continues(last.get(last.size() - 1), line)) {
        last.add(line);
      } else {
        groups.add(new ArrayList<>(List.of(line)));
      }
      open = !line.hasFigures();
    }
    return groups;
  }

  private static Row row(List<RowLine> group, Depths depths) {
    List<Word> label = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (RowLine line : group) {
      label.addAll(line.label());
      line.cells().forEach(figure -> cells.add(cell(figure)));
    }
    if (label.isEmpty()) {
      return new Row(Passage.EMPTY, List.of(), 0, cells);
    }
    Marks marks = Marks.takenFrom(label);
    return new Row(Passages.joined(marks.words()), marks.marks(), depths.of(group.get(0)), cells);
  }

  private static Cell cell(PlacedFigure figure) {
    Marks marks = Marks.takenFromFigure(figure.words());
    return new Cell(figure.column(), Passage.of(marks.words()), marks.marks());
  }
}
