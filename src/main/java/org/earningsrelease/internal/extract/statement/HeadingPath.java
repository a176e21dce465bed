package org.earningsrelease.internal.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The open headings above each row of a table.
 *
 * <p>A heading whose own total follows is open until then. Another closes before the next heading
 * of its level and, where rows are not indented, before a result line. Both close before a row that
 * is set further out.
 */
final class HeadingPath {
  private static final PhraseTable<Boolean> UNFIGURED =
      PhraseTable.load("extract/lines-without-figures.txt", columns -> true);

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Table.Row> rows;
  private final List<RowName> names;

  private HeadingPath(List<Table.Row> rows) {
    this.rows = rows;
    names = rows.stream().map(row -> RowName.of(name(row))).toList();
  }

  private static final class Open {
    private final String text;
    private final RowName name;
    private final int depth;
    private final boolean hasTotal;
    private boolean hasRows;
    private boolean hasDeeperRows;

    Open(String text, RowName name, int depth, boolean hasTotal) {
      this.text = text;
      this.name = name;
      this.depth = depth;
      this.hasTotal = hasTotal;
    }

    boolean isCapitals() {
      return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** One path a row, outermost heading first; a heading's own path does not hold itself. */
  static List<List<String>> of(List<Table.Row> rows) {
    HeadingPath path = new HeadingPath(rows);
    List<List<String>> paths = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean heading = rows.get(i).isHeading() && !isWithoutFigures(rows.get(i));
      paths.add(heading ? path.heading(i) : path.row(i));
    }
    return paths;
  }

  /** {@code Commitments and contingencies (Note 9)} is a line of its own, printed to be named. */
  private static boolean isWithoutFigures(Table.Row row) {
    return UNFIGURED.exact(Labels.withoutBrackets(name(row))).isPresent();
  }

  private List<String> heading(int index) {
    Table.Row row = rows.get(index);
    Open heading = new Open(name(row), names.get(index), row.depth(), hasTotalBehind(index));
    while (!open.isEmpty() && closes(heading, open.peek())) {
      open.pop();
    }
    List<String> above = texts();
    open.push(heading);
    return above;
  }

  /** Whether the heading's own total is printed before the heading is repeated. */
  private boolean hasTotalBehind(int heading) {
    RowName name = names.get(heading);
    for (int i = heading + 1; i < rows.size(); i++) {
      if (rows.get(i).isHeading() ? names.get(i).equals(name) : names.get(i).isTotalOf(name)) {
        return !rows.get(i).isHeading();
      }
    }
    return false;
  }

  private static boolean closes(Open heading, Open last) {
    if (last.hasTotal && last.depth <= heading.depth) {
      return false;
    }
    if (last.depth != heading.depth) {
      return last.depth > heading.depth;
    }
    // A heading directly under another one, or mixed case under capitals, is the other's child.
    boolean under = last.isCapitals() && !heading.isCapitals();
    return !under && last.hasRows;
  }

  private List<String> row(int index) {
    Table.Row row = rows.get(index);
    while (!open.isEmpty() && isOutside(row, open.peek())) {
      open.pop();
    }
    if (isResult(row)) {
      open.removeIf(o -> o.depth >= row.depth() && !o.hasTotal && !isAboutResults(o.text));
    }
    Optional<Open> summed = summed(names.get(index));
    summed.ifPresent(this::closeInside);
    List<String> path = texts();
    for (Open heading : open) {
      heading.hasRows = true;
      heading.hasDeeperRows |= row.depth() > heading.depth;
    }
    // {@code Sales: Total, Europe, Asia}: a total directly under its heading begins what it sums.
    boolean first = index > 0 && rows.get(index - 1).isHeading();
    if (!first && (summed.isPresent() || isTotalAlone(names.get(index)))) {
      open.poll();
    }
    return path;
  }

  private static boolean isOutside(Table.Row row, Open heading) {
    return !row.label().isEmpty()
        && (heading.depth > row.depth()
            || heading.depth == row.depth() && heading.hasDeeperRows && !heading.hasTotal);
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

  /** The open heading whose total the row is. */
  private Optional<Open> summed(RowName name) {
    return open.stream().filter(heading -> name.isTotalOf(heading.name)).findFirst();
  }

  private void closeInside(Open heading) {
    while (open.peek() != heading) {
      open.pop();
    }
  }

  /** A total without a name is the innermost heading's. */
  private static boolean isTotalAlone(RowName name) {
    return name.words().isEmpty() || name.words().equals(List.of("total"));
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
