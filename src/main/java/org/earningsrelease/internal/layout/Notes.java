package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes directly under a table: {@code * Derived from …}, {@code (1) These items …}.
 *
 * @param end index behind their last line
 */
record Notes(List<Passage> passages, int end) {
  /** Notes stand at most this many blank lines under the table. */
  private static final double MOST_BLANKS = 2.7;

  Notes {
    passages = List.copyOf(passages);
  }

  static Notes under(List<Strip> strips, int from, int ceiling) {
    List<Passage> notes = new ArrayList<>();
    int at = from;
    while (at < ceiling
        && strips.get(at).blanks() <= MOST_BLANKS
        && Look.isNoteStart(strips.get(at))) {
      Strip first = strips.get(at);
      List<Word> words = new ArrayList<>(first.line().words());
      at++;
      while (at < ceiling && continues(first, strips.get(at))) {
        words.addAll(strips.get(at).line().words());
        at++;
      }
      notes.add(Passages.joined(words));
    }
    return new Notes(notes, at);
  }

  private static boolean continues(Strip first, Strip strip) {
    double in = (strip.left() - first.left()) / strip.digit();
    boolean aligned = in >= -0.5 && in <= 12;
    return !strip.apart() && aligned && !Look.isNoteStart(strip) && !Prose.isTabular(strip);
  }
}
