package org.earningsrelease.internal.read;

import java.util.List;

/**
 * Characters that follow each other without a gap.
 *
 * @param glyphs at least one, from left to right, none of them blank
 * @param spaced whether white space was printed behind it
 */
record GlyphRun(List<Glyph> glyphs, boolean spaced) {
  GlyphRun {
    glyphs = List.copyOf(glyphs);
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

  /** The size of its largest character: small capitals are shorter than the first. */
  double size() {
    double size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  String text() {
    StringBuilder text = new StringBuilder(glyphs.size());
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
