package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins characters to words: first in the order in which they are drawn, then along their baseline.
 */
final class GlyphRuns {
  /**
   * A gap of this part of a space already parts words: justified lines and narrow tables squeeze
   * spaces.
   */
  private static final double PARTS = 0.5;

  /** With white space printed between them, less is enough. */
  private static final double SPACED_PARTS = 0.05;

  /** Characters may overlap by this part of their size: kerning, italics. */
  private static final double OVERLAP = 0.3;

  /** Baselines that differ by less, as a part of the size, are one. */
  private static final double LEVEL = 0.06;

  /**
   * Some fonts tell too large widths; a character still starts behind most of the one before it.
   */
  private static final double MOST_OF = 0.8;

  private static final double USUAL_SPACE = 0.25;
  private static final double NARROWEST_SPACE = 0.18;
  private static final double WIDEST_SPACE = 0.4;

  /** {@code Courier} and its kin: six tenths. */
  private static final double WIDEST_EVEN_SPACE = 0.65;

  /** More, as a part of the size, moves a table's figures rather than a title's letters. */
  private static final double MOST_TRACKING = 0.5;

  private static final Comparator<GlyphRun> BY_BASELINE =
      (a, b) -> Double.compare(a.baseline(), b.baseline());

  private static final Comparator<GlyphRun> BY_PLACE =
      (a, b) -> {
        int order = Double.compare(a.left(), b.left());
        return order == 0 ? Double.compare(a.right(), b.right()) : order;
      };

  private final List<GlyphRun> runs = new ArrayList<>();
  private final List<Glyph> current = new ArrayList<>();

  private GlyphRuns() {}

  /** The words of a page, from top to bottom and from left to right on each baseline. */
  static List<GlyphRun> of(List<Glyph> glyphs) {
    GlyphRuns drawn = new GlyphRuns();
    glyphs.forEach(drawn::draw);
    drawn.end(false);
    return joined(drawn.runs);
  }

  private void draw(Glyph glyph) {
    if (glyph.isBlank()) {
      end(true);
    } else {
      if (!current.isEmpty() && !follows(current.get(current.size() - 1), glyph)) {
        end(false);
      }
      current.add(glyph);
    }
  }

  private void end(boolean spaced) {
    if (!current.isEmpty()) {
      runs.add(GlyphRun.of(current, spaced));
      current.clear();
    }
  }

  private static boolean follows(Glyph a, Glyph b) {
    double gap = gap(a, b);
    return isLevel(a, b)
        && gap < PARTS * space(a)
        && gap > -Math.max(OVERLAP * a.size(), MOST_OF * a.width())
        && b.left() > a.left()
        && isAlike(a, b);
  }

  private static double gap(Glyph a, Glyph b) {
    return b.left() - a.right() - Math.max(0, a.tracking());
  }

  private static boolean isLevel(Glyph a, Glyph b) {
    return Math.abs(a.baseline() - b.baseline()) < LEVEL * Math.min(a.size(), b.size());
  }

  /** Small capitals go with large ones; a small digit behind a word is a mark. */
  private static boolean isAlike(Glyph a, Glyph b) {
    double ratio = a.size() / b.size();
    return ratio > 0.87 && ratio < 1.15 || isLetter(a) && isLetter(b) && ratio > 0.6 && ratio < 1.7;
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetter(glyph.text().codePointAt(0));
  }

  /** The width of a space in a font that tells a believable one, or of a usual space. */
  static double space(Glyph glyph) {
    double space = glyph.face().space();
    double widest = glyph.face().even() ? WIDEST_EVEN_SPACE : WIDEST_SPACE;
    return glyph.size() * (space >= NARROWEST_SPACE && space <= widest ? space : USUAL_SPACE);
  }

  /** What a space takes where letters are set apart: the gap behind the letter, it and its own. */
  static double spaceSetApart(Glyph glyph) {
    double tracking = Math.min(MOST_TRACKING * glyph.size(), Math.max(0, glyph.tracking()));
    return space(glyph) + 2 * tracking;
  }

  private static List<GlyphRun> joined(List<GlyphRun> drawn) {
    List<GlyphRun> sorted = new ArrayList<>(drawn);
    sorted.sort(BY_BASELINE);
    List<GlyphRun> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isLevel(sorted.get(i - 1).first(), sorted.get(i).first())) {
        join(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void join(List<GlyphRun> level, List<GlyphRun> joined) {
    List<GlyphRun> sorted = new ArrayList<>(level);
    sorted.sort(BY_PLACE);
    List<GlyphRun> words = new ArrayList<>();
    GlyphRun open = sorted.get(0);
    for (GlyphRun next : sorted.subList(1, sorted.size())) {
      if (touches(open, next)) {
        open = open.with(next);
      } else {
        words.add(open);
        open = next;
      }
    }
    words.add(open);
    joined.addAll(SpacedLetters.join(words));
  }

  private static boolean touches(GlyphRun a, GlyphRun b) {
    double gap = gap(a.last(), b.first());
    double parts = a.spaced() ? SPACED_PARTS : PARTS;
    return gap < parts * space(a.last())
        && gap > -OVERLAP * a.last().size()
        && isAlike(a.last(), b.first());
  }
}
