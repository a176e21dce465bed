package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Decides which lines of a table are one wrapped label. */
final class LabelWrap {
  /** Indents are alike to half a digit. */
  private static final double ALIKE = 0.5;

  /** A continuation is set in by at most three digits; by one it is hardly anything else. */
  private static final double DEEPEST = 3;

  private static final double SHALLOW = 1.5;

  /** Rows this much further apart than lines of one label show it: a tenth of a line and more. */
  private static final double ROW_SPACE = 0.12;

  private final double zoneLeft;
  private final double rowSpace;
  private final double widest;
  private final OptionalDouble indent;

  /** Learns from a table's lines how far labels reach and how their continuations are set in. */
  LabelWrap(List<RowLine> lines, Region region) {
    this.zoneLeft = region.zoneLeft();
    this.widest =
        lines.stream()
            .filter(RowLine::hasLabel)
            .mapToDouble(RowLine::labelRight)
            .filter(right -> right <= region.zoneLeft())
            .max()
            .orElse(0);
    this.indent = learnt(lines);
    this.rowSpace = rowSpace(lines);
  }

  /** The indent of the first continuation that begins with a small letter. */
  private static OptionalDouble learnt(List<RowLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      RowLine upper = lines.get(i - 1);
      RowLine lower = lines.get(i);
      if (upper.hasLabel()
          && !upper.hasFigures()
          && lower.hasLabel()
          && !lower.strip().apart()
          && Look.startsLower(lower.labelText())) {
        return OptionalDouble.of(indent(upper, lower));
      }
    }
    return OptionalDouble.empty();
  }

  /** The usual white space between two rows with figures. */
  private static double rowSpace(List<RowLine> lines) {
    List<Double> spaces = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).hasFigures() && lines.get(i).hasFigures() && lines.get(i).hasLabel()) {
        spaces.add(lines.get(i).strip().blanks());
      }
    }
    spaces.sort(null);
    return spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 2);
  }

  /** Nearer to the line above than rows are, and its first word had no room there. */
  private boolean isTight(List<RowLine> row, RowLine lower) {
    double in = indent(row.get(0), lower);
    boolean placed = indent.isEmpty() || Math.abs(in - indent.getAsDouble()) <= ALIKE;
    return rowSpace >= ROW_SPACE
        && lower.strip().blanks() <= rowSpace * 0.4
        && placed
        && !fits(row.get(row.size() - 1), lower, widest);
  }

  /**
   * Whether a label without figures goes on in the line below it.
   *
   * @param row the label's lines so far
   * @param next the line under {@code lower}, if there is one
   */
  boolean continues(List<RowLine> row, RowLine lower, Optional<RowLine> next) {
    RowLine upper = row.get(row.size() - 1);
    if (lower.strip().apart() || !lower.hasLabel() || upper.endsInColon()) {
      return false;
    }
    boolean wanted = Look.isOpen(upper.label()) || Look.isRemark(lower.label());
    return Look.startsLower(lower.labelText())
        || (!isOtherStyle(upper, lower)
            && (wanted
                || isTight(row, lower)
                || (hadNoRoom(row, lower) && !isFirstChild(row, lower, next))));
  }

  /**
   * Whether a label whose figures stand in an upper line goes on in the line below it.
   *
   * @param row the row's lines so far
   */
  boolean trails(List<RowLine> row, RowLine lower) {
    RowLine upper = row.get(row.size() - 1);
    if (!upper.hasLabel() || !lower.hasLabel() || lower.hasFigures() || lower.strip().apart()) {
      return false;
    }
    boolean level = !upper.hasFigures() && Math.abs(indent(upper, lower)) <= ALIKE;
    boolean opened =
        upper.hasFigures() && Look.isOpen(upper.label()) && indent(row.get(0), lower) > ALIKE;
    return !lower.endsInColon() && (level || opened || Look.startsLower(lower.labelText()));
  }

  /** {@code COSTS} above {@code Cost of sales}, bold above plain: a heading. */
  private static boolean isOtherStyle(RowLine upper, RowLine lower) {
    boolean capitals = Look.isCapitals(upper.labelText()) && !Look.isCapitals(lower.labelText());
    boolean bold = upper.label().get(0).style().bold() != lower.label().get(0).style().bold();
    return capitals || bold;
  }

  /** Set in, and the line under it begins at the same place or deeper: rows under a heading. */
  private static boolean isFirstChild(List<RowLine> row, RowLine lower, Optional<RowLine> next) {
    double in = indent(row.get(0), lower);
    if (row.size() > 1 || in <= ALIKE || next.isEmpty() || !next.get().hasLabel()) {
      return false;
    }
    double deeper = indent(lower, next.get());
    return Math.abs(deeper) <= ALIKE || (in > SHALLOW && deeper > 0);
  }

  /** Set in like a continuation, and its first word would not have fitted above. */
  private boolean hadNoRoom(List<RowLine> row, RowLine lower) {
    RowLine upper = row.get(row.size() - 1);
    double in = indent(row.get(0), lower);
    if (row.size() > 1) {
      return Math.abs(indent(upper, lower)) <= ALIKE && !fits(upper, lower, widest);
    }
    if (indent.isPresent()) {
      return Math.abs(in - indent.getAsDouble()) <= ALIKE && !fits(upper, lower, widest);
    }
    boolean level = Math.abs(in) <= ALIKE;
    boolean setIn = in > ALIKE && in <= DEEPEST;
    return (level || setIn) && !fits(upper, lower, zoneLeft - 2 * lower.strip().digit())
        || setIn && in <= SHALLOW && !fits(upper, lower, widest);
  }

  private static double indent(RowLine upper, RowLine lower) {
    return (lower.left() - upper.left()) / upper.strip().digit();
  }

  private static boolean fits(RowLine upper, RowLine lower, double limit) {
    Word word = lower.label().get(0);
    return upper.labelRight() + word.space() + word.box().width() <= limit;
  }
}
