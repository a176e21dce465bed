package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * Whether a table without a title repeats the rows of the one before it, for other periods: it then
 * has that one's title as well.
 */
final class Kinship {
  private Kinship() {}

  static boolean repeats(TablePart first, TablePart next) {
    Set<String> labels = labels(next);
    Set<String> common = new HashSet<>(labels);
    common.retainAll(labels(first));
    return labels.size() > 1
        && 5 * common.size() >= 4 * labels.size()
        && next.titles().stream().allMatch(t -> TitleLexicon.kind(t).isEmpty());
  }

  private static Set<String> labels(TablePart part) {
    return part.rows().stream()
        .map(r -> Wording.key(r.label().text()))
        .filter(l -> !l.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The parts, those that repeat the one before with its titles. */
  static List<TablePart> withTitles(List<TablePart> parts) {
    List<TablePart> titled = new ArrayList<>();
    for (TablePart part : parts) {
      Optional<TablePart> before =
          Optional.of(titled).filter(t -> !t.isEmpty()).map(t -> t.get(t.size() - 1));
      titled.add(
          before
              .filter(b -> part.heading().isEmpty() && repeats(b, part))
              .map(b -> part.titled(b.titles()))
              .orElse(part));
    }
    return titled;
  }
}
