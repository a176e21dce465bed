package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;

/** Reads from printed lines which columns a heading spans. */
final class RuledSpans {
  /** Pieces of one line touch; lines of two headings leave a gap of two points or more. */
  private static final double TOUCH = 0.2;

  /** Underlined text has a line as wide as itself; one that spans columns sticks out. */
  private static final double WIDTH = 1.1;

  private final Region region;
  private final List<Ruling> vertical;
  private final List<Ruling> horizontal;

  RuledSpans(Region region, List<Ruling> rulings) {
    this.region = region;
    this.vertical = rulings.stream().filter(r -> !r.horizontal()).toList();
    this.horizontal =
        rulings.stream()
            .filter(Ruling::horizontal)
            .sorted(Comparator.comparingDouble(r -> r.box().x0()))
            .toList();
  }

  /** One span for each heading, from left to right; empty where the lines do not tell. */
  List<HeaderSpan> spans(Strip line, List<Item> headings) {
    List<HeaderSpan> boxed = all(headings, h -> box(line, h));
    return boxed.isEmpty() ? all(headings, h -> underline(line, h)) : boxed;
  }

  private interface Reader {
    Optional<HeaderSpan> read(Item heading);
  }

  private static List<HeaderSpan> all(List<Item> headings, Reader reader) {
    List<HeaderSpan> spans = new ArrayList<>();
    for (Item heading : headings) {
      Optional<HeaderSpan> span = reader.read(heading);
      boolean behind =
          span.isPresent()
              && (spans.isEmpty() || span.get().first() > spans.get(spans.size() - 1).last());
      if (!behind) {
        return List.of();
      }
      spans.add(span.get());
    }
    return spans;
  }

  /** The cell that vertical lines draw around a heading. */
  private Optional<HeaderSpan> box(Strip line, Item heading) {
    double y = (line.line().top() + line.line().bottom()) / 2;
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    for (Ruling ruling : vertical) {
      if (ruling.box().y0() > y || ruling.box().y1() < y) {
        continue;
      }
      double x = ruling.box().x0();
      if (x <= heading.left()) {
        left = Math.max(left, x);
      } else if (x >= heading.right()) {
        right = Math.min(right, x);
      }
    }
    boolean drawn = left >= region.labelLeft() && right < Double.POSITIVE_INFINITY;
    return drawn ? between(left, right) : Optional.empty();
  }

  /** The line right under a heading, its pieces joined. */
  private Optional<HeaderSpan> underline(Strip line, Item heading) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Ruling ruling : horizontal) {
      if (!isUnder(ruling, line)) {
        continue;
      }
      double touch = TOUCH * heading.digit();
      if (right >= heading.centre() && ruling.box().x0() > right + touch) {
        break;
      }
      left = ruling.box().x0() > right + touch ? ruling.box().x0() : left;
      right = Math.max(right, ruling.box().x1());
    }
    boolean over = left <= heading.centre() && right >= heading.centre();
    boolean figures = left >= region.zoneLeft() - region.pitch();
    boolean wide = right - left >= WIDTH * (heading.right() - heading.left());
    return over && figures && wide ? between(left, right) : Optional.empty();
  }

  private static boolean isUnder(Ruling ruling, Strip line) {
    double height = line.line().bottom() - line.line().top();
    double y = ruling.box().y0();
    return y >= line.line().bottom() - height / 4 && y <= line.line().bottom() + height * 0.9;
  }

  private Optional<HeaderSpan> between(double left, double right) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < region.columns().size(); c++) {
      Edge column = region.columns().get(c);
      double inside = column.at() - column.digit() / 2;
      if (inside >= left && inside <= right) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new HeaderSpan(first, last));
  }
}
