package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.earningsrelease.internal.lexicon.TableRows;

/**
 * Finds out what glyphs stand for whose font does not tell, from the words that hold them: {@code
 * �rst}, {@code bene�t} and {@code �nancial} agree on {@code fi}.
 */
final class LostLetters {
  private static final List<String> CANDIDATES =
      List.of("fi", "ff", "fl", "ffi", "ffl", "ti", "tt", "ft", "tti", "th");
  private static final NavigableSet<String> STEMS = stems();
  private static final char UNKNOWN = '\uFFFD';

  /** Of the words with a glyph at least one in so many must be known with the letters chosen. */
  private static final int KNOWN_IN = 4;

  /** {@code e�ec�ve}: what the first round finds out helps the second. */
  private static final int ROUNDS = 2;

  private final Map<Long, String> letters = new HashMap<>();

  private LostLetters() {}

  /** The letters that glyphs of these words stand for. */
  static LostLetters of(List<GlyphRun> words) {
    LostLetters lost = new LostLetters();
    List<GlyphRun> open =
        words.stream().filter(word -> word.length() > 1 && hasUnknown(word)).toList();
    for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
      lost.decide(open.stream().map(lost::restore).filter(LostLetters::hasUnknown).toList());
    }
    return lost;
  }

  private static boolean hasUnknown(GlyphRun word) {
    return word.unknown() > 0;
  }

  /** The word with all letters that are known by now. */
  GlyphRun restore(GlyphRun word) {
    if (letters.isEmpty() || !hasUnknown(word)) {
      return word;
    }
    List<Glyph> glyphs = new ArrayList<>(word.length());
    for (Glyph glyph : word.glyphs()) {
      String found = glyph.isUnknown() ? letters.get(key(glyph)) : null;
      glyphs.add(found == null ? glyph : glyph.withText(found));
    }
    return GlyphRun.of(glyphs, word.spaced());
  }

  private void decide(List<GlyphRun> words) {
    Map<Long, List<String>> holders = new HashMap<>();
    for (GlyphRun word : words) {
      String text = word.text();
      if (text.indexOf(UNKNOWN) == text.lastIndexOf(UNKNOWN)) {
        word.glyphs().stream()
            .filter(Glyph::isUnknown)
            .forEach(
                glyph ->
                    holders.computeIfAbsent(key(glyph), k -> new ArrayList<>()).add(part(text)));
      }
    }
    holders.forEach(this::decide);
  }

  private void decide(Long glyph, List<String> words) {
    String best = "";
    long most = 0;
    for (String candidate : CANDIDATES) {
      long known =
          words.stream().filter(word -> isKnown(word.replace("" + UNKNOWN, candidate))).count();
      if (known > most) {
        most = known;
        best = candidate;
      }
    }
    if (most * KNOWN_IN >= words.size() && most > 0) {
      letters.put(glyph, best);
    }
  }

  /**
   * The letters around the unknown one, in lower case: of {@code (pre-o�set)} it is {@code o�set}.
   */
  private static String part(String text) {
    int from = text.indexOf(UNKNOWN);
    int to = from + 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isKnown(String word) {
    for (String stem = STEMS.floor(word); stem != null; stem = STEMS.lower(stem)) {
      if (word.startsWith(stem)) {
        return true;
      }
      if (stem.charAt(0) != word.charAt(0)) {
        return false;
      }
    }
    return false;
  }

  private static Long key(Glyph glyph) {
    return (long) glyph.face().number() << 32 | glyph.code();
  }

  private static NavigableSet<String> stems() {
    NavigableSet<String> stems = new TreeSet<>();
    for (TableRows.Row row : TableRows.load("read/ligature-stems.tsv")) {
      if (row.columns().size() != 1
          || !row.columns().get(0).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        throw row.refused("expected the beginning of a word in small letters");
      }
      stems.add(row.columns().get(0));
    }
    return stems;
  }
}
