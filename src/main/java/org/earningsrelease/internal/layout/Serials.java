package org.earningsrelease.internal.layout;

import java.util.List;

/** Drops the numbers of a table's lines that stand in a column before the labels. */
final class Serials {
  /** Fewer numbered lines are chance. */
  private static final int FEWEST = 3;

  private Serials() {}

  /** The same lines, their labels without the number and the gap behind it. */
  static List<RowLine> without(List<RowLine> lines) {
    long numbered = lines.stream().filter(Serials::isNumbered).count();
    return numbered < FEWEST ? lines : lines.stream().map(Serials::without).toList();
  }

  private static RowLine without(RowLine line) {
    return isNumbered(line)
        ? new RowLine(line.strip(), line.label().subList(1, line.label().size()), line.cells())
        : line;
  }

  /** {@code VII}, {@code 3}, {@code (a)} and a gap, then words. */
  private static boolean isNumbered(RowLine line) {
    List<Word> label = line.label();
    return label.size() > 1
        && isNumber(label.get(0).text())
        && Items.gap(label.get(0), label.get(1)) >= Items.WIDE;
  }

  private static boolean isNumber(String word) {
    String plain = Look.strip(word);
    boolean digits = plain.length() <= 2 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean roman = plain.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
    return !plain.isEmpty() && (digits || roman || Bullet.isNumbered(word));
  }
}
