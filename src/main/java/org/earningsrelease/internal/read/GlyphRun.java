package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/** Characters that follow each other without a gap. */
final class GlyphRun {
  private static final String LEADER = "....";

  private final List<Glyph> glyphs;
  private final boolean spaced;
  private final double size;
  private final String text;
  private final int unknown;
  private final Glyph first;
  private final Glyph last;
  private final double top;
  private final double bottom;

  private GlyphRun(List<Glyph> glyphs, boolean spaced) {
    this.glyphs = List.copyOf(glyphs);
    this.spaced = spaced;
    this.first = glyphs.get(0);
    this.last = glyphs.get(glyphs.size() - 1);
    StringBuilder letters = new StringBuilder(glyphs.size());
    double largest = 0;
    int nameless = 0;
    double highest = Double.MAX_VALUE;
    double lowest = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      largest = Math.max(largest, glyph.size());
      highest = Math.min(highest, glyph.top());
      lowest = Math.max(lowest, glyph.bottom());
      nameless += glyph.isUnknown() ? 1 : 0;
      letters.append(glyph.text());
    }
    this.size = largest;
    this.top = highest;
    this.bottom = lowest;
    this.unknown = nameless;
    this.text = letters.toString();
  }

  /**
   * Characters as one.
   *
   * @param glyphs at least one, from left to right, none of them blank
   * @param spaced whether white space was printed behind it
   */
  static GlyphRun of(List<Glyph> glyphs, boolean spaced) {
    return new GlyphRun(glyphs, spaced);
  }

  /** Both as one. */
  GlyphRun with(GlyphRun next) {
    List<Glyph> both = new ArrayList<>(glyphs.size() + next.glyphs.size());
    both.addAll(glyphs);
    both.addAll(next.glyphs);
    return of(both, next.spaced);
  }

  List<Glyph> glyphs() {
    return glyphs;
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
    int from = 0;
    while (!text(from).startsWith(LEADER)) {
      from++;
    }
    int to = from;
    while (to < glyphs.size() && glyphs.get(to).text().equals(".")) {
      to++;
    }
    List<GlyphRun> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(GlyphRun.of(glyphs.subList(0, from), true));
    }
    if (to < glyphs.size()) {
      parts.addAll(GlyphRun.of(glyphs.subList(to, glyphs.size()), spaced).withoutLeader());
    }
    return parts;
  }

  private String text(int from) {
    StringBuilder behind = new StringBuilder(glyphs.size() - from);
    for (int i = from; i < glyphs.size(); i++) {
      behind.append(glyphs.get(i).text());
    }
    return behind.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
