package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes directly under a table: {@code * Derived from …}, {@code (1) These items …}.
 *
 * @param end index behind their last line
 * @param settled index behind the last line that can be nothing else: a single starred line may
 *     title the next table
 */
record Notes(List<Passage> passages, int end, int settled) {
  /** Notes stand at most this many blank lines under the table. */
  private static final double MOST_BLANKS = 2.7;

  /** So short a note need not be a sentence: {@code n/m Not meaningful}. */
  private static final int FEW_WORDS = 6;

  /** A table's headings take at most this many lines. */
  private static final int HEAD_LINES = 8;

  Notes {
    passages = List.copyOf(passages);
  }

  /**
   * The notes under a table's last row.
   *
   * @param ceiling index of the first line that cannot be theirs
   */
  static Notes under(List<Strip> strips, Region region, int ceiling) {
    List<Passage> notes = new ArrayList<>();
    int at = region.last() + 1;
    int settled = at;
    while (at < ceiling
        && strips.get(at).blanks() <= MOST_BLANKS
        && Look.isNoteStart(strips.get(at))) {
      Strip first = strips.get(at);
      List<Word> words = new ArrayList<>(first.line().words());
      double measure = Math.max(region.zoneRight(), first.right());
      at++;
      while (at < ceiling && continues(first, strips.get(at)) && !isNew(strips, at, measure)) {
        words.addAll(strips.get(at).line().words());
        measure = Math.max(measure, strips.get(at).right());
        at++;
      }
      notes.add(Passages.joined(words));
      boolean wrapped = words.size() > first.line().words().size();
      settled =
          wrapped || (first.text().endsWith(".") && isMarked(strips, region, first)) ? at : at - 1;
    }
    return new Notes(notes, at, settled);
  }

  /** Whether the table refers to a note: its mark stands behind a word. */
  private static boolean isMarked(List<Strip> strips, Region region, Strip note) {
    String mark = note.line().words().get(0).text();
    int from = Math.max(0, region.first() - HEAD_LINES);
    return strips.subList(from, region.last() + 1).stream()
        .flatMap(strip -> strip.line().words().stream().skip(1))
        .anyMatch(word -> word.text().endsWith(mark));
  }

  private static boolean continues(Strip first, Strip strip) {
    double in = (strip.left() - first.left()) / strip.digit();
    boolean aligned = in >= -0.5 && in <= 12;
    return !strip.apart() && aligned && !Look.isNoteStart(strip) && !Prose.isTabular(strip);
  }

  /** Begins like a title, though its first word had room in the line above. */
  private static boolean isNew(List<Strip> strips, int at, double measure) {
    Strip strip = strips.get(at);
    Strip above = strips.get(at - 1);
    boolean ended = above.text().endsWith(".") || above.line().words().size() <= FEW_WORDS;
    return ended && !Look.startsLower(strip.text()) && Prose.isShort(above, strip, measure);
  }
}
