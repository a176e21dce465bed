package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * A line in its place among a document's lines.
 *
 * @param index position in the document, running headers and footers left out
 * @param line its words
 * @param items its figures and runs of text
 * @param runs its runs of words between wide gaps: what a header cell is
 * @param blanks how many lines would fit between it and the line above; 0 in running text, {@link
 *     #NEW_PAGE} at the top of a page
 * @param leading its distance from the line above in font sizes
 * @param underlined whether a ruling runs directly under it
 */
record Strip(
    int index,
    Line line,
    List<Item> items,
    List<Item> runs,
    double blanks,
    double leading,
    boolean underlined) {
  /** More than any distance within a page. */
  static final double NEW_PAGE = 1000;

  Strip {
    items = List.copyOf(items);
    runs = List.copyOf(runs);
  }

  double left() {
    return line.left();
  }

  double right() {
    return line.right();
  }

  double centre() {
    return (left() + right()) / 2;
  }

  int page() {
    return line.page();
  }

  /** The width of a space in its first word. */
  double space() {
    return line.words().get(0).space();
  }

  /** The width of a digit. */
  double digit() {
    return items.get(0).digit();
  }

  String text() {
    return Passage.of(line.words()).text();
  }

  boolean newPage() {
    return blanks >= NEW_PAGE;
  }

  /** Whether more white space stands above it than between lines that run on. */
  boolean apart() {
    return blanks >= 0.3;
  }

  /** All words bold. */
  boolean bold() {
    return line.words().stream().allMatch(w -> w.style().bold());
  }

  /** The figures at its end, behind the last text. */
  List<Item> tail() {
    int from = items.size();
    while (from > 0 && items.get(from - 1).isFigure()) {
      from--;
    }
    return items.subList(from, items.size());
  }

  /** Whether its figures are years and nothing else: a heading, no row. */
  boolean endsInYears() {
    List<Item> tail = tail();
    return !tail.isEmpty()
        && tail.stream().allMatch(Item::isYear)
        && tail.get(0).kind() == Item.Kind.FIGURE;
  }
}
