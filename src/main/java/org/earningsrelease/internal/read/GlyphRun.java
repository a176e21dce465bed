package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that follow each other without a gap.
 *
 * @param glyphs at least one, from left to right, none of them blank
 * @param spaced whether white space was printed behind it
 * @param size of its largest character: small capitals are shorter than the first
 */
record GlyphRun(List<Glyph> glyphs, boolean spaced, double size) {
  private static final String LEADER = "....";

  GlyphRun {
    glyphs = List.copyOf(glyphs);
  }

  static GlyphRun of(List<Glyph> glyphs, boolean spaced) {
    double size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return new GlyphRun(glyphs, spaced, size);
  }

  /** Both as one. */
  GlyphRun with(GlyphRun next) {
    List<Glyph> both = new ArrayList<>(glyphs);
    both.addAll(next.glyphs);
    return of(both, next.spaced);
  }

  /** Characters whose font does not tell what they are. */
  long unknown() {
    long count = 0;
    for (Glyph glyph : glyphs) {
      count += glyph.isUnknown() ? 1 : 0;
    }
    return count;
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  double left() {
    return first().left();
  }

  double right() {
    return last().right();
  }

  double baseline() {
    return first().baseline();
  }

  String text() {
    return text(0);
  }

  /** {@code sales.......1,204}: the words before and behind a row of dots; itself without one. */
  List<GlyphRun> withoutLeader() {
    if (glyphs.size() < LEADER.length() || text().indexOf(LEADER) < 0) {
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
    StringBuilder text = new StringBuilder(glyphs.size() - from);
    for (int i = from; i < glyphs.size(); i++) {
      text.append(glyphs.get(i).text());
    }
    return text.toString();
  }
}
