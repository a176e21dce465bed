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
  private static final double MOST_BLANKS = 2.2;

  Notes {
    passages = List.copyOf(passages);
  }

  static Notes under(List<Strip> strips, int from, int ceiling) {
    List<Passage> notes = new ArrayList<>();
    int at = from;
    while (at < ceiling
        && strips.get(at).blanks() <= MOST_BLANKS
        && Look.isNoteStart(strips.get(at))) {
      List<Word> words = new ArrayList<>(strips.get(at).line().words());
      at++;
      while (at < ceiling && continues(strips.get(at))) {
        words.addAll(strips.get(at).line().words());
        at++;
      }
      notes.add(Passages.joined(words));
    }
    return new Notes(notes, at);
  }

  private static boolean continues(Strip strip) {
    return !strip.apart() && !Look.isNoteStart(strip) && !strip.text().startsWith("SOURCE");
  }
}
