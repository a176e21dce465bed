package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.ScalePhrase;

/** Finds what the lines around a table say about the size of its figures. */
final class ScaleResolver {
  /** A longer line is prose, where a {@code million} belongs to one figure. */
  private static final int LONGEST = 30;

  /** {@code in U.S. dollars} */
  private static final int LONGEST_CURRENCY = 4;

  private ScaleResolver() {}

  /** The scale of a statement: the nearest line that tells it. */
  static TableScale of(TablePart part) {
    TableScale scale = TableScale.UNKNOWN;
    for (String line : lines(part)) {
      scale = scale.or(line(line));
    }
    return scale;
  }

  private static List<String> lines(TablePart part) {
    List<String> lines = new ArrayList<>();
    part.heading().map(Passage::text).ifPresent(lines::add);
    lines.addAll(part.overLabels());
    part.table().header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.last() >= 0)
        .map(cell -> cell.passage().text())
        .forEach(lines::add);
    firstHeading(part).ifPresent(lines::add);
    List<Passage> caption = part.table().caption();
    for (int i = caption.size() - 1; i >= 0; i--) {
      lines.add(caption.get(i).text());
    }
    lines.addAll(part.outerTitles());
    return lines;
  }

  /** A scale line that was taken for the first row: {@code (in millions)}. */
  private static Optional<String> firstHeading(TablePart part) {
    return part.rows().stream()
        .findFirst()
        .filter(Table.Row::isHeading)
        .map(row -> row.label().text());
  }

  /** What a line says of all figures. */
  static TableScale line(String line) {
    return Wording.words(line).size() > LONGEST ? TableScale.UNKNOWN : read(line);
  }

  /** What the brackets of a label say of its row: {@code Employees (in thousands)}. */
  static TableScale label(String label) {
    int open = label.lastIndexOf('(');
    int close = label.indexOf(')', Math.max(0, open));
    return open < 0 || close < 0 ? currency(label) : read(label.substring(open, close + 1));
  }

  /** {@code Net sales in U.S. dollars}. */
  private static TableScale currency(String label) {
    int in = label.lastIndexOf(" in ");
    boolean last = in > 0 && Wording.words(label.substring(in)).size() <= LONGEST_CURRENCY;
    return last
        ? new TableScale(
            OptionalInt.empty(), OptionalInt.empty(), read(label.substring(in + 1)).currency())
        : TableScale.UNKNOWN;
  }

  /** What the brackets of a label say of the things it counts: {@code (millions of tonnes)}. */
  static OptionalInt things(String label) {
    int open = label.lastIndexOf('(');
    return open < 0 ? OptionalInt.empty() : ScalePhrase.ofThings(label.substring(open + 1));
  }

  private static TableScale read(String text) {
    return ScalePhrase.read(text)
        .map(p -> new TableScale(p.money(), shares(p), p.currency()))
        .orElse(TableScale.UNKNOWN);
  }

  /** Counts that a scale leaves out are printed in full. */
  private static OptionalInt shares(ScalePhrase phrase) {
    boolean full = phrase.exceptions().contains(ScalePhrase.Excepted.SHARES);
    return phrase.shares().isEmpty() && full ? OptionalInt.of(0) : phrase.shares();
  }
}
