package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;

/** Finds maximal runs of lines whose figures share right edges. */
final class TableFinder {
  /** Rows of one table stand at most this many blank lines apart. */
  private static final double MOST_BLANKS = 4;

  /** At most this many lines without figures between two rows: headings and wrapped labels. */
  private static final int MOST_LABEL_LINES = 7;

  /** So many rows show where the columns are. */
  private static final int MOST_ROWS = 60;

  /** Figures stray from their column's edge by at most this many digits. */
  private static final double STRAY = 2.5;

  private final List<Strip> strips;

  TableFinder(List<Strip> strips) {
    this.strips = strips;
  }

  /** Regions in reading order. */
  List<Region> find() {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    while (at < strips.size()) {
      if (isRow(strips.get(at))) {
        int floor = regions.isEmpty() ? 0 : regions.get(regions.size() - 1).last() + 1;
        int last = grow(at);
        List<Edge> columns = columns(at, last);
        if (isTable(at, last, columns)) {
          regions.add(withWordRows(region(at, last, columns), floor));
        }
        at = last + 1;
      } else {
        at++;
      }
    }
    return List.copyOf(regions);
  }

  /** Rows above the first whose figures words follow: {@code 1,204 -120 Turn to black}. */
  private Region withWordRows(Region region, int floor) {
    int first = region.first();
    while (first > floor
        && !strips.get(first).apart()
        && WordCells.hasFigures(strips.get(first - 1))
        && WordCells.isRow(strips.get(first - 1), region)) {
      first--;
    }
    return first == region.first() ? region : region(first, region.last(), region.columns());
  }

  private Region region(int first, int last, List<Edge> columns) {
    double labelLeft =
        strips.subList(first, last + 1).stream().mapToDouble(Strip::left).min().orElse(0);
    return new Region(first, last, labelLeft, columns);
  }

  private boolean isTable(int first, int last, List<Edge> columns) {
    long rows = strips.subList(first, last + 1).stream().filter(TableFinder::isRow).count();
    int support = columns.stream().mapToInt(Edge::support).max().orElse(0);
    if (rows == 1) {
      return columns.size() >= 2
          && first > 0
          && !strips.get(first).newPage()
          && isHeading(strips.get(first - 1), region(first, last, columns));
    }
    return support >= 2;
  }

  /** Edges of all figures set off from text; an edge of one row left of all others is a label's. */
  private List<Edge> columns(int first, int last) {
    List<List<Item>> rows = new ArrayList<>();
    for (Strip strip : strips.subList(first, last + 1)) {
      rows.add(strip.tail().stream().filter(f -> f.kind() == Item.Kind.FIGURE).toList());
    }
    List<Edge> edges = new ArrayList<>(ColumnFinder.find(rows));
    while (edges.size() > 1
        && rows.size() > 3
        && edges.get(0).support() == 1
        && edges.get(1).support() > 2
        && !hasWords(first, last, edges.get(0))) {
      edges.remove(0);
    }
    return edges;
  }

  /** Whether words stand in a column in two lines: a cell of words, no digits of a label. */
  private boolean hasWords(int first, int last, Edge edge) {
    return strips.subList(first, last + 1).stream()
            .filter(s -> s.items().stream().skip(1).anyMatch(i -> WordCells.isWords(i, edge)))
            .count()
        >= 2;
  }

  private int grow(int first) {
    Region region = region(first, first, columns(first, first));
    double blanks = 0;
    int labels = 0;
    for (int i = first + 1; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      blanks += strip.blanks();
      if (blanks > MOST_BLANKS || labels > MOST_LABEL_LINES) {
        break;
      }
      if (isRow(strip) ? isCompatible(strip, region.columns()) : isTightRow(strip, region)) {
        region = region(first, i, columns(Math.max(first, i - MOST_ROWS), i));
        blanks = 0;
        labels = 0;
      } else if (labels == 0 && isWordRow(strip, region)) {
        region = region(first, i, region.columns());
        blanks = 0;
        labels = 0;
      } else if (isRow(strip) || !isLabel(strip, region)) {
        break;
      } else {
        labels++;
      }
    }
    return withTrail(region);
  }

  /**
   * A label so long that its figures follow after one space: they stand in columns all the same.
   */
  private static boolean isTightRow(Strip strip, Region region) {
    List<Item> tail = strip.tail();
    return tail.size() >= 2
        && !strip.endsInYears()
        && tail.stream().allMatch(f -> region.columns().stream().anyMatch(c -> fits(f, c)));
  }

  private static boolean isWordRow(Strip strip, Region region) {
    return WordCells.isWrapped(strip, region)
        || (strip.blanks() <= 1 && WordCells.isRow(strip, region));
  }

  /** The last label may go on under its figures: {@code (forecast)}. */
  private int withTrail(Region region) {
    int last = region.last();
    while (last + 1 < strips.size() && trails(strips.get(last + 1), region)) {
      last++;
    }
    return last;
  }

  private static boolean trails(Strip strip, Region region) {
    return !strip.apart()
        && !Look.isNoteStart(strip)
        && strip.runs().size() == 1
        && strip.right() <= region.zoneLeft()
        && strip.line().words().size() <= 6
        && Look.startsLower(strip.text());
  }

  /** A line that ends with figures, not all of them years. */
  static boolean isRow(Strip strip) {
    List<Item> tail = strip.tail();
    return tail.stream().anyMatch(f -> f.kind() == Item.Kind.FIGURE) && !strip.endsInYears();
  }

  private static boolean isCompatible(Strip strip, List<Edge> columns) {
    List<Item> figures = strip.tail().stream().filter(f -> f.kind() == Item.Kind.FIGURE).toList();
    long matched = figures.stream().filter(f -> columns.stream().anyMatch(c -> fits(f, c))).count();
    return matched * 2 >= figures.size() || matched * 2 >= columns.size();
  }

  static boolean fits(Item figure, Edge column) {
    boolean inside = figure.left() >= column.left() && figure.right() <= column.right();
    return inside || Math.abs(figure.edge() - column.at()) <= STRAY * column.digit();
  }

  /** A line without figures that can stand among rows: it begins in the label column. */
  private static boolean isLabel(Strip strip, Region region) {
    return strip.left() < region.zoneLeft()
        && !isHeading(strip, region)
        && !Look.isNoteStart(strip)
        && !isProse(strip, region);
  }

  private static boolean isProse(Strip strip, Region region) {
    double reach = region.zoneLeft() + (region.zoneRight() - region.zoneLeft()) / 3;
    return strip.right() > reach && Look.isProse(strip.line().words());
  }

  /** Years, or words over two columns, or a date over one: a new block's heading. */
  static boolean isHeading(Strip strip, Region region) {
    List<Item> over = over(strip, region);
    return strip.endsInYears()
        || over.size() >= 2
        || (over.size() == 1 && (Look.hasDate(over.get(0).words()) || strip.runs().size() == 1));
  }

  /** The runs of words that stand over the figures. */
  static List<Item> over(Strip strip, Region region) {
    List<Item> runs = strip.runs();
    List<Item> inner = runs.stream().filter(run -> !isAtMargin(run, region)).toList();
    // {@code € million} may be centred over the labels, so the last runs are tried.
    int labels = Math.max(0, inner.size() - region.columns().size());
    List<Item> last = inner.subList(labels, inner.size());
    if (last.size() > 1 && isInterleaved(last, region.columns())) {
      return last;
    }
    boolean single = runs.size() == 1;
    return runs.stream()
        .filter(run -> single ? isOver(run, region) : touches(run, region))
        .toList();
  }

  private static boolean isAtMargin(Item run, Region region) {
    return run.left() <= region.labelLeft() + 2 * run.digit();
  }

  /** One heading before each column's edge: centred over wide cells whose figures stand right. */
  private static boolean isInterleaved(List<Item> runs, List<Edge> columns) {
    if (runs.size() != columns.size()) {
      return false;
    }
    for (int c = 0; c < columns.size(); c++) {
      Edge column = columns.get(c);
      boolean left = runs.get(c).left() <= column.right();
      boolean next = c + 1 == columns.size() || runs.get(c).right() <= columns.get(c + 1).left();
      if (!left || !next) {
        return false;
      }
    }
    return true;
  }

  /** A line by itself stands over the figures if most of it does. */
  private static boolean isOver(Item run, Region region) {
    return run.left() >= region.zoneLeft() - region.pitch()
        && run.centre() >= region.zoneLeft() - region.columns().get(0).digit();
  }

  /** A heading beside others may be wider than the figures under it. */
  private static boolean touches(Item run, Region region) {
    return !isAtMargin(run, region) && run.right() >= region.zoneLeft() - run.digit()
        || isOver(run, region);
  }
}
