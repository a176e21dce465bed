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
    List<Word> all = line.words();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!isFiller(all.get(i).text()) || joinsDates(all, i)) {
        words.add(all.get(i));
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(words.size() == line.words().size() ? line : new Line(words));
  }

  /** {@code 2024/4/1 ~ 2024/6/30}. */
  private static boolean joinsDates(List<Word> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && FigureLook.isDate(words.get(at - 1).text())
        && FigureLook.isDate(words.get(at + 1).text());
  }

  private static boolean isFiller(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
