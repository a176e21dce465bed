package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/** Finds what the lines around a table say about the size of its figures. */
final class ScaleResolver {
  private ScaleResolver() {}

  /** The scale of a statement: the nearest line that tells it. */
  static TableScale of(TablePart part) {
    TableScale scale = TableScale.UNKNOWN;
    for (String line : lines(part)) {
      scale = scale.or(read(line));
    }
    return scale;
  }

  private static List<String> lines(TablePart part) {
    List<String> lines = new ArrayList<>();
    part.heading().map(Passage::text).ifPresent(lines::add);
    lines.addAll(part.overLabels());
    part.table().header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.first() == 0 && cell.last() == part.table().columns().size() - 1)
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

  /** What one line says. */
  static TableScale read(String line) {
    List<String> w = Wording.words(line);
    OptionalInt p = OptionalInt.empty();
    for (String s : w) {
      if (p.isEmpty()) {
        p =
            switch (s) {
              case "thousands", "thousand", "000s", "000" -> OptionalInt.of(3);
              case "millions", "million", "$m", "mn" -> OptionalInt.of(6);
              case "billions", "billion" -> OptionalInt.of(9);
              case "crore", "crores" -> OptionalInt.of(7);
              default -> OptionalInt.empty();
            };
      }
    }
    return new TableScale(
        w.size() > 16 ? OptionalInt.empty() : p, OptionalInt.empty(), Optional.empty());
  }
}
