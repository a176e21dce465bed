package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops what only fills the space between a label and its figures: dots, underscores, bars. */
final class Fillers {
  private static final String SIGNS = "._~|·…";

  private Fillers() {}

  static List<Line> drop(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      without(line).ifPresent(kept::add);
    }
    return kept;
  }

  private static Optional<Line> without(Line line) {
    List<Word> words = line.words().stream().filter(w -> !isFiller(w.text())).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(words.size() == line.words().size() ? line : new Line(words));
  }

  private static boolean isFiller(String text) {
    return text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
  }
}
