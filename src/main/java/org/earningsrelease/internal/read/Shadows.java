package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drops characters that are printed a second time almost at the same place: shadows, false bold.
 */
final class Shadows {
  /** Side of the squares by which neighbours are found, in points. */
  private static final double SQUARE = 16;

  /** Damaged pages put letters anywhere; so far away all are neighbours. */
  private static final double FARTHEST = 1e9;

  /** Side of smaller ones: no shadow falls further than into the next. */
  private static final double CELL = 4;

  /** How far a shadow lies from its letter, as parts of the letter's width and size. */
  private static final double ASIDE = 0.4;

  private static final double BELOW = 0.15;

  private final List<Glyph> kept;

  /**
   * For each hash of a square and a text the character put there last, and for each character the
   * one before.
   */
  private final int[] last;

  private final int[] before;

  private Shadows(int count) {
    kept = new ArrayList<>(count);
    last = new int[Integer.highestOneBit(Math.max(1, count)) * 2];
    before = new int[count];
    Arrays.fill(last, -1);
  }

  /** The characters in their order, each once. */
  static List<Glyph> drop(List<Glyph> glyphs) {
    Shadows shadows = new Shadows(glyphs.size());
    glyphs.forEach(shadows::add);
    return shadows.kept;
  }

  private void add(Glyph glyph) {
    if (!glyph.isBlank() && isRepeated(glyph)) {
      return;
    }
    int slot = slot(glyph.text().hashCode(), square(glyph.left()), square(glyph.baseline()));
    before[kept.size()] = last[slot];
    last[slot] = kept.size();
    kept.add(glyph);
  }

  private boolean isRepeated(Glyph glyph) {
    double aside = ASIDE * glyph.width();
    double below = BELOW * glyph.size();
    int left = nearby(glyph.left() - aside, glyph.left());
    int right = nearby(glyph.left() + aside, glyph.left());
    int top = nearby(glyph.baseline() - below, glyph.baseline());
    int bottom = nearby(glyph.baseline() + below, glyph.baseline());
    int text = glyph.text().hashCode();
    for (int x = left; x <= right; x++) {
      for (int y = top; y <= bottom; y++) {
        for (int i = last[slot(text, x, y)]; i >= 0; i = before[i]) {
          if (isSame(glyph, kept.get(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The square of a place, at most the one beside that of a glyph. */
  private static int nearby(double place, double glyph) {
    int own = square(glyph);
    return Math.max(own - 1, Math.min(own + 1, square(place)));
  }

  private static int square(double place) {
    return (int) Math.floor(Math.max(-FARTHEST, Math.min(FARTHEST, place)) / SQUARE);
  }

  private static boolean areNear(double a, double b) {
    return Math.abs((int) Math.floor(a / CELL) - (int) Math.floor(b / CELL)) <= 1;
  }

  private static boolean isSame(Glyph a, Glyph b) {
    return Math.abs(a.left() - b.left()) < ASIDE * a.width()
        && Math.abs(a.baseline() - b.baseline()) < BELOW * a.size()
        && a.text().equals(b.text())
        && areNear(a.left(), b.left())
        && areNear(a.baseline(), b.baseline());
  }

  private int slot(int text, int x, int y) {
    int hash = x * 0x9E3779B1 + y * 0x85EBCA6B + text * 0xC2B2AE35;
    return (hash ^ hash >>> 15) & (last.length - 1);
  }
}
