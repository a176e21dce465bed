package org.earningsrelease.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.read.Fonts.Meaning;
import org.earningsrelease.internal.read.pdf.NotUnderstood;

/** Puts the letters of strings on the page (ISO 32000-1, 9.4.4). */
final class GlyphPlacer {
  /** How a superscript character of its own is set, as parts of its size. */
  static final double RAISED_SIZE = 0.6;

  static final double RAISED_BY = 0.33;

  /** So many letters fill half of the pages. */
  private static final int USUAL_COUNT = 2048;

  private final PageFrame frame;
  private final Allowance allowance;
  private final List<Glyph> glyphs = new ArrayList<>(USUAL_COUNT);

  // What is the same for all letters of a string.
  private float a;
  private float b;
  private float c;
  private float d;
  private double size;
  private double tracking;
  private int turn;
  private Face face = new Face(0, false, false, 0, false);
  private Glyph.Ink ink = Glyph.Ink.NONE;

  GlyphPlacer(PageFrame frame, Allowance allowance) {
    this.frame = frame;
    this.allowance = allowance;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  int count() {
    return glyphs.size();
  }

  /** Shows the bytes of a string. */
  void show(DrawState state, byte[] text, int from, int to) throws IOException {
    FontLetters font = state.font;
    if (font == null) {
      throw new NotUnderstood("text without a font");
    }
    if (from == to) {
      return;
    }
    prepare(state, font);
    int bytes = font.codeBytes();
    if (bytes == 1) {
      for (int i = from; i < to; i++) {
        int code = text[i] & 0xFF;
        place(state, font, code, code == ' ' ? state.wordSpacing : 0);
      }
    } else if (bytes == 2 && (to - from) % 2 == 0) {
      for (int i = from; i < to; i += 2) {
        place(state, font, (text[i] & 0xFF) << 8 | text[i + 1] & 0xFF, 0);
      }
    } else if (bytes == 0) {
      showMapped(state, font, new ByteArrayInputStream(text, from, to - from));
    } else {
      throw new NotUnderstood("half a code");
    }
    DrawState.requireFinite(state.te + state.tf);
  }

  private void showMapped(DrawState state, FontLetters font, ByteArrayInputStream text)
      throws IOException {
    while (text.available() > 0) {
      int before = text.available();
      int code = font.readCode(text);
      boolean space = code == ' ' && before - text.available() == 1;
      place(state, font, code, space ? state.wordSpacing : 0);
    }
  }

  private void prepare(DrawState state, FontLetters font) throws NotUnderstood {
    float wide = state.fontSize * (state.scaling / 100f);
    float high = state.fontSize;
    float wa = wide * state.ta;
    float wb = wide * state.tb;
    float hc = high * state.tc;
    float hd = high * state.td;
    a = wa * state.a + wb * state.c;
    b = wa * state.b + wb * state.d;
    c = hc * state.a + hd * state.c;
    d = hc * state.b + hd * state.d;
    DrawState.requireFinite(a + b + c + d);
    // Upright text, and nearly all is, needs no root.
    size = c == 0 ? Math.abs(d) : Math.hypot(c, d);
    tracking = tracking(state);
    turn = turn();
    boolean fills = (state.mode & 1) == 0;
    boolean strokes = state.mode % 4 == 1 || state.mode % 4 == 2;
    face = fills && strokes ? font.bold() : font.face();
    ink = ink(state, fills, strokes);
  }

  private double tracking(DrawState state) {
    if (state.characterSpacing == 0 || state.fontSize == 0) {
      return 0;
    }
    double unit = (b == 0 ? Math.abs(a) : Math.hypot(a, b)) / Math.abs(state.fontSize);
    return state.characterSpacing * unit;
  }

  /** Clockwise quarter turns of the writing direction as the page is shown. */
  private int turn() {
    return turn(a, b, frame);
  }

  static int turn(double x, double y, PageFrame frame) {
    // Slanted by less than a tenth it is still read along the line.
    int own =
        Math.abs(y) * 10 < Math.abs(x)
            ? (x > 0 ? 0 : 2)
            : Math.abs(x) * 10 < Math.abs(y) ? (y > 0 ? 3 : 1) : -1;
    return own < 0 ? -1 : (own + frame.turn()) % 4;
  }

  private static Glyph.Ink ink(DrawState state, boolean fills, boolean strokes)
      throws NotUnderstood {
    if (!fills && !strokes || (fills ? state.fillAlpha : state.strokeAlpha) == 0) {
      return Glyph.Ink.NONE;
    }
    return switch (fills ? state.fill : state.stroke) {
      case PAPER -> Glyph.Ink.WHITE;
      case DARK, PATTERN -> Glyph.Ink.DARK;
      case UNCERTAIN -> throw new NotUnderstood("text in the first colour of a profile");
    };
  }

  private void place(DrawState state, FontLetters font, int code, float wordSpacing)
      throws IOException {
    allowance.glyph();
    Meaning meaning = font.meaning(code);
    float advance = font.advance(code);
    if (!meaning.text().isEmpty()) {
      add(state, meaning, advance, code);
    }
    float spacing = advance * state.fontSize + state.characterSpacing + wordSpacing;
    state.advance(spacing * (state.scaling / 100f));
  }

  private void add(DrawState state, Meaning meaning, float advance, int code) {
    float rx = state.rise * state.tc + state.te;
    float ry = state.rise * state.td + state.tf;
    double x = rx * state.a + ry * state.c + state.e;
    double y = rx * state.b + ry * state.d + state.f;
    double moveX = a * advance;
    double moveY = b * advance;
    double fromX = frame.x(x, y);
    double fromY = frame.y(x, y);
    double toX = frame.x(x + moveX, y + moveY);
    double toY = frame.y(x + moveX, y + moveY);
    boolean shown = Glyph.isOpen(state.open, fromX, fromY, toX, toY, size, turn);
    double left = frame.along(fromX, fromY, turn);
    double right = Math.max(left, frame.along(toX, toY, turn));
    double up = meaning.raised() ? RAISED_BY * size : 0;
    glyphs.add(
        new Glyph(
            meaning.text(),
            left,
            right,
            tracking,
            frame.across(fromX, fromY, turn) - up,
            meaning.raised() ? RAISED_SIZE * size : size,
            face,
            turn,
            shown ? ink : Glyph.Ink.CLIPPED,
            code));
  }
}
