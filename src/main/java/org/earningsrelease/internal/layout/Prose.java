package org.earningsrelease.internal.layout;

import java.util.List;

/** How running text is set. */
final class Prose {
  /** Wider than any stretched or doubled word space. */
  static final double TABULAR = 3.5;

  private Prose() {}

  /** Words apart like cells: addresses side by side, text in columns; not a bullet and its text. */
  static boolean isTabular(Strip strip) {
    List<Word> words = strip.line().words();
    for (int i = Bullet.words(words) + 1; i < words.size(); i++) {
      if (Items.gap(words.get(i - 1), words.get(i)) >= TABULAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ended although the next line's first word would have found room. */
  static boolean isShort(Strip line, Strip next, double measure) {
    Word word = next.line().words().get(0);
    return line.right() + word.space() + word.box().width() < measure;
  }
}
