package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Ruling;

/**
 * A page with geometry, read but not yet placed in the document's text.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param runs its words, by baseline
 * @param rulings printed lines
 * @param cutFigures figures of which the page shows only a part
 * @param hidden characters that cannot be seen
 * @param turned characters in another direction
 * @param pictured the part of it that its largest picture covers
 * @param unknown characters of its words whose font does not tell what they are
 * @param characters of its words
 */
record PrintedPage(
    int number,
    double width,
    double height,
    List<GlyphRun> runs,
    List<Ruling> rulings,
    List<GlyphRun> cutFigures,
    int hidden,
    int turned,
    double pictured,
    long unknown,
    long characters) {

  static PrintedPage of(int number, PageContent drawn) {
    int turn = drawn.mainTurn();
    PageContent content = drawn.turned(turn);
    VisibleGlyphs visible = VisibleGlyphs.of(content, turn);
    List<GlyphRun> whole = new ArrayList<>();
    List<GlyphRun> cut = new ArrayList<>();
    int clipped = 0;
    for (GlyphRun run : withoutLeaders(GlyphRuns.of(visible.glyphs()))) {
      if (!run.clipped()) {
        whole.add(run);
        continue;
      }
      List<Glyph> shown =
          run.glyphs().stream().filter(glyph -> glyph.ink() != Glyph.Ink.CLIPPED).toList();
      clipped += run.length() - shown.size();
      if (!shown.isEmpty()) {
        (hasDigit(run) ? cut : whole).add(GlyphRun.of(shown, run.spaced()));
      }
    }
    return new PrintedPage(
        number,
        content.width(),
        content.height(),
        whole,
        Rulings.of(content.strokes()),
        cut,
        visible.hidden() + clipped,
        visible.turned(),
        content.pictured(),
        unknown(whole),
        characters(whole));
  }

  private static List<GlyphRun> withoutLeaders(List<GlyphRun> runs) {
    List<GlyphRun> kept = new ArrayList<>(runs.size());
    for (GlyphRun run : runs) {
      kept.addAll(run.withoutLeader());
    }
    return kept;
  }

  /** The page with the letters of its words restored. */
  PrintedPage with(LostLetters letters) {
    List<GlyphRun> restored = runs.stream().map(letters::restore).toList();
    return new PrintedPage(
        number,
        width,
        height,
        restored,
        rulings,
        cutFigures,
        hidden,
        turned,
        pictured,
        unknown(restored),
        characters(restored));
  }

  private static long unknown(List<GlyphRun> runs) {
    long count = 0;
    for (GlyphRun run : runs) {
      count += run.unknown();
    }
    return count;
  }

  private static long characters(List<GlyphRun> runs) {
    long count = 0;
    for (GlyphRun run : runs) {
      count += run.length();
    }
    return count;
  }

  PrintedPage withoutWords() {
    return new PrintedPage(
        number, width, height, List.of(), rulings, List.of(), hidden, turned, pictured, 0, 0);
  }

  private static boolean hasDigit(GlyphRun run) {
    return run.text().chars().anyMatch(Character::isDigit);
  }
}
