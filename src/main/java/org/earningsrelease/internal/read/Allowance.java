package org.earningsrelease.internal.read;

import java.util.Optional;
import org.earningsrelease.model.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF has used of its limits so far.
 *
 * <p>PDFBox passes over some troubles, such as those of a font; so the first limit that was reached
 * is kept, to be told when PDFBox has returned.
 */
final class Allowance {
  /** A page needs no more instructions for each character, its lines and colours included. */
  private static final long INSTRUCTIONS_FOR_GLYPH = 10;

  /** So often it is asked whether somebody wants the thread to end. */
  private static final int PATIENCE = 1024;

  private final Limits limits;
  private long characters;
  private int glyphs;
  private long instructions;
  private @Nullable OverLimit reached;

  Allowance(Limits limits) {
    this.limits = limits;
  }

  long streamBytes() {
    return limits.streamBytes();
  }

  /** Notes that a limit was reached, for the caller to throw. */
  OverLimit reached(OverLimit limit) {
    if (reached == null) {
      reached = limit;
    }
    return limit;
  }

  /** The first limit that was reached. */
  Optional<OverLimit> reached() {
    return Optional.ofNullable(reached);
  }

  /**
   * @throws OverLimit if a limit was reached
   */
  void check() throws OverLimit {
    if (reached != null) {
      throw reached;
    }
  }

  void pages(int count) throws OverLimit {
    require(count <= limits.pages(), limits.pages(), "pages");
  }

  /** A page begins. */
  void page() {
    glyphs = 0;
    instructions = 0;
  }

  void glyph() throws OverLimit {
    glyphs++;
    characters++;
    require(glyphs <= limits.glyphsOfPage(), limits.glyphsOfPage(), "glyphs on a page");
    require(characters <= limits.characters(), limits.characters(), "characters");
  }

  /** The page is read once more, by another reader. */
  void again() {
    characters -= glyphs;
    page();
  }

  /**
   * A drawing instruction.
   *
   * @param depth how deep the graphics state or drawing is nested
   */
  void instruction(int depth) throws OverLimit {
    instructions(1, depth);
  }

  /**
   * A drawing instruction that stands for several.
   *
   * @param depth how deep the graphics state or drawing is nested
   */
  void instructions(int count, int depth) throws OverLimit {
    long before = instructions;
    instructions += count;
    long most = INSTRUCTIONS_FOR_GLYPH * limits.glyphsOfPage();
    require(instructions <= most, most, "drawing instructions on a page");
    require(depth <= limits.nesting(), limits.nesting(), "levels of nesting");
    if (before / PATIENCE != instructions / PATIENCE && Thread.currentThread().isInterrupted()) {
      throw reached(new OverLimit("interrupted while it was read"));
    }
  }

  private void require(boolean within, long limit, String what) throws OverLimit {
    if (!within) {
      throw reached(OverLimit.of(limit, what));
    }
  }
}
