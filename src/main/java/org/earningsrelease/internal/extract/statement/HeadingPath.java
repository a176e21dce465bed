package org.earningsrelease.internal.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The open headings above each row of a table.
 *
 * <p>A heading closes before a row that is set further out, before the next heading of its level,
 * behind its own total, and, where rows are not indented, before a result line.
 */
final class HeadingPath {
  private final Deque<Open> open = new ArrayDeque<>();

  private HeadingPath() {}

  private static final class Open {
    private final String text;
    private final int depth;
    private boolean hasRows;
    private boolean hasDeeperRows;

    Open(String text, int depth) {
      this.text = text;
      this.depth = depth;
    }

    boolean isCapitals() {
      return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** One path a row, outermost heading first; a heading's own path does not hold itself. */
  static List<List<String>> of(List<Table.Row> rows) {
    HeadingPath path = new HeadingPath();
    List<List<String>> paths = new ArrayList<>();
    for (Table.Row row : rows) {
      paths.add(row.isHeading() ? path.heading(row) : path.row(row));
    }
    return paths;
  }

  private List<String> heading(Table.Row row) {
    Open heading = new Open(name(row), row.depth());
    while (!open.isEmpty() && closes(heading, open.peek())) {
      open.pop();
    }
    List<String> above = texts();
    open.push(heading);
    return above;
  }

  private static boolean closes(Open heading, Open last) {
    if (last.depth != heading.depth) {
      return last.depth > heading.depth;
    }
    // A heading directly under another one, or mixed case under capitals, is the other's child.
    boolean under = last.isCapitals() && !heading.isCapitals();
    return !under && last.hasRows;
  }

  private List<String> row(Table.Row row) {
    while (!open.isEmpty() && isOutside(row, open.peek())) {
      open.pop();
    }
    if (isResult(row)) {
      open.removeIf(o -> o.depth >= row.depth() && !isAboutResults(o.text));
    }
    List<String> path = texts();
    for (Open heading : open) {
      heading.hasRows = true;
      heading.hasDeeperRows |= row.depth() > heading.depth;
    }
    closeAtTotal(name(row));
    return path;
  }

  private static boolean isOutside(Table.Row row, Open heading) {
    return !row.label().isEmpty()
        && (heading.depth > row.depth()
            || heading.depth == row.depth()
                && heading.hasDeeperRows
                && !isTotalOf(name(row), heading.text));
  }

  private static boolean isResult(Table.Row row) {
    return RowEvidence.group(row.label().text())
        .filter(
            g ->
                g == RowEvidence.Group.OPERATING_RESULT
                    || g == RowEvidence.Group.TAX
                    || g == RowEvidence.Group.NET_RESULT)
        .isPresent();
  }

  /** {@code Net income per share}, {@code Attributable to}: result lines stand under these. */
  private static boolean isAboutResults(String heading) {
    return RowKindLexicon.of(heading).isPresent()
        || RowEvidence.group(heading).filter(g -> g != RowEvidence.Group.COSTS).isPresent()
        || Wording.words(heading).contains("attributable")
        || Wording.words(heading).contains("basic")
        || Wording.words(heading).contains("diluted");
  }

  private void closeAtTotal(String label) {
    if (label.isEmpty()) {
      // A total without a label closes the innermost heading.
      open.poll();
      return;
    }
    for (Open heading : List.copyOf(open)) {
      if (isTotalOf(label, heading.text)) {
        while (open.peek() != heading) {
          open.pop();
        }
        open.pop();
        return;
      }
    }
    if (Wording.key(label).equals("total")) {
      open.poll();
    }
  }

  private static boolean isTotalOf(String label, String heading) {
    List<String> words = Wording.words(label);
    if (words.size() < 2 || !words.get(0).equals("total")) {
      return false;
    }
    Set<String> total = new HashSet<>(words.subList(1, words.size()));
    return total.equals(new HashSet<>(Wording.words(heading)));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    open.descendingIterator().forEachRemaining(o -> texts.add(o.text));
    return texts;
  }

  /** {@code Current assets:} is the heading {@code Current assets}. */
  static String name(Table.Row row) {
    String text = row.label().text().strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
