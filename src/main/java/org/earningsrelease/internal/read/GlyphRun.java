package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Characters that follow each other without a gap. */
final class GlyphRun {
  private static final String LEADER = "....";

  private final Glyph[] glyphs;
  private final boolean spaced;
  private final double size;
  private final String text;
  private final int unknown;
  private final boolean clipped;
  private final Glyph first;
  private final Glyph last;
  private final double top;
  private final double bottom;

  private GlyphRun(Glyph[] glyphs, boolean spaced) {
    this.glyphs = glyphs;
    this.spaced = spaced;
    this.first = glyphs[0];
    this.last = glyphs[glyphs.length - 1];
    StringBuilder letters = new StringBuilder(glyphs.length);
    double largest = 0;
    int nameless = 0;
    boolean cut = false;
    double highest = Double.MAX_VALUE;
    double lowest = 0;
    for (Glyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
      highest = Math.min(highest, glyph.top());
      lowest = Math.max(lowest, glyph.bottom());
      nameless += glyph.isUnknown() ? 1 : 0;
      cut |= glyph.ink() == Glyph.Ink.CLIPPED;
      letters.append(glyph.text());
    }
    this.size = largest;
    this.top = highest;
    this.bottom = lowest;
    this.unknown = nameless;
    this.clipped = cut;
    this.text = letters.toString();
  }

  /**
   * Characters as one.
   *
   * @param glyphs at least one, from left to right, none of them blank
   * @param spaced whether white space was printed behind it
   */
  static GlyphRun of(List<Glyph> glyphs, boolean spaced) {
    return new GlyphRun(glyphs.toArray(new Glyph[0]), spaced);
  }

  /** Both as one. */
  GlyphRun with(GlyphRun next) {
    Glyph[] both = Arrays.copyOf(glyphs, glyphs.length + next.glyphs.length);
    System.arraycopy(next.glyphs, 0, both, glyphs.length, next.glyphs.length);
    return new GlyphRun(both, next.spaced);
  }

  List<Glyph> glyphs() {
    return Collections.unmodifiableList(Arrays.asList(glyphs));
  }

  /** How many characters it has. */
  int length() {
    return glyphs.length;
  }

  /** Whether a part of it lies outside of what can be seen. */
  boolean clipped() {
    return clipped;
  }

  /** Whether white space was printed behind it. */
  boolean spaced() {
    return spaced;
  }

  /** The size of its largest character: small capitals are shorter than the first. */
  double size() {
    return size;
  }

  /** How many of its characters have a font that does not tell what they are. */
  int unknown() {
    return unknown;
  }

  Glyph first() {
    return first;
  }

  Glyph last() {
    return last;
  }

  double left() {
    return first.left();
  }

  double right() {
    return last.right();
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  double baseline() {
    return first.baseline();
  }

  String text() {
    return text;
  }

  /** {@code sales.......1,204}: the words before and behind a row of dots; itself without one. */
  List<GlyphRun> withoutLeader() {
    if (text.indexOf(LEADER) < 0) {
      return List.of(this);
    }
    List<GlyphRun> parts = new ArrayList<>();
    int from = 0;
    int next = 0;
    while (next < glyphs.length) {
      int dots = 0;
      int behind = next;
      while (behind < glyphs.length && isDots(glyphs[behind].text())) {
        dots += glyphs[behind].text().length();
        behind++;
      }
      if (dots >= LEADER.length()) {
        add(from, next, true, parts);
        from = behind;
      }
      next = Math.max(behind, next + 1);
    }
    add(from, glyphs.length, spaced, parts);
    return parts;
  }

  private void add(int from, int to, boolean followed, List<GlyphRun> parts) {
    if (from < to) {
      parts.add(new GlyphRun(Arrays.copyOfRange(glyphs, from, to), followed));
    }
  }

  /** A dot, or one glyph for several. */
  private static boolean isDots(String text) {
    return text.chars().allMatch(c -> c == '.');
  }

  @Override
  public String toString() {
    return text;
  }
}
