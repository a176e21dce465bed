package org.earningsrelease.internal.layout;

import java.util.List;

/** Decides which lines of a table are one wrapped label. */
final class LabelWrap {
  private final double labelRight;

  /** Learns from a table's lines how far labels reach. */
  LabelWrap(List<RowLine> lines) {
    this.labelRight =
        lines.stream()
            .filter(l -> l.hasLabel() && l.hasFigures())
            .mapToDouble(RowLine::labelRight)
            .max()
            .orElse(0);
  }

  /** Whether a label without figures goes on in the line below it. */
  boolean continues(RowLine upper, RowLine lower) {
    if (lower.strip().apart() || !lower.hasLabel() || !upper.hasLabel()) {
      return false;
    }
    String text = upper.labelText();
    if (text.endsWith(":")) {
      return false;
    }
    if (Look.startsLower(lower.labelText())
        || Look.isOpen(upper.label())
        || Look.isRemark(lower.label())) {
      return true;
    }
    boolean capitals = Look.isCapitals(text) && !Look.isCapitals(lower.labelText());
    return !capitals
        && !isDeeper(upper, lower)
        && !fits(upper, lower)
        && isWrapIndent(upper, lower);
  }

  private boolean isDeeper(RowLine upper, RowLine lower) {
    return lower.left() - upper.left() > 1.5 * upper.strip().digit();
  }

  private boolean isWrapIndent(RowLine upper, RowLine lower) {
    return lower.left() >= upper.left() - 0.5 * upper.strip().digit();
  }

  /** Whether the lower line's first word would have found room behind the upper label. */
  private boolean fits(RowLine upper, RowLine lower) {
    Word word = lower.label().get(0);
    return upper.labelRight() + word.space() + word.box().width() <= labelRight;
  }
}
