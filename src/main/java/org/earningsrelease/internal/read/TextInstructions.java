package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.internal.read.pdf.Operands;
import org.earningsrelease.internal.read.pdf.Operator;

/** Carries out the operators of text (ISO 32000-1, 9.3 and 9.4). */
final class TextInstructions {
  private static final int LAST_MODE = 7;

  private final Operands operands;
  private final Fonts fonts;
  private final GlyphPlacer glyphs;

  TextInstructions(Operands operands, Fonts fonts, GlyphPlacer glyphs) {
    this.operands = operands;
    this.fonts = fonts;
    this.glyphs = glyphs;
  }

  void run(int operator, DrawState state, Resources resources) throws IOException {
    switch (operator) {
      case Operator.BEGIN_TEXT -> state.setTextMatrix(1, 0, 0, 1, 0, 0);
      case Operator.END_TEXT -> state.inText = false;
      case Operator.MOVE -> move(state);
      case Operator.MOVE_WITH_LEADING -> moveWithLeading(state);
      case Operator.TEXT_MATRIX -> matrix(state);
      case Operator.NEXT_LINE -> state.moveLine(0, -state.leading);
      case Operator.SHOW -> show(state, 0);
      case Operator.SHOW_ADJUSTED -> showAdjusted(state);
      case Operator.SHOW_LINE -> {
        state.moveLine(0, -state.leading);
        show(state, 0);
      }
      case Operator.SHOW_SPACED_LINE -> showSpaced(state);
      case Operator.FONT -> font(state, resources);
      default -> parameter(operator, state);
    }
  }

  private void parameter(int operator, DrawState state) {
    switch (operator) {
      case Operator.CHARACTER_SPACING ->
          state.characterSpacing = number(operands.count() - 1, state.characterSpacing);
      case Operator.WORD_SPACING -> state.wordSpacing = number(0, state.wordSpacing);
      case Operator.SCALING -> state.scaling = number(0, state.scaling);
      case Operator.LEADING -> state.leading = number(0, state.leading);
      case Operator.RISE -> state.rise = number(0, state.rise);
      case Operator.MODE -> mode(state);
      default -> {
        // No operator of text.
      }
    }
  }

  private float number(int i, float otherwise) {
    return i >= 0 && operands.isNumber(i) ? operands.number(i) : otherwise;
  }

  private void mode(DrawState state) {
    int mode = (int) number(0, state.mode);
    state.mode = mode < 0 || mode > LAST_MODE ? state.mode : mode;
  }

  private void move(DrawState state) throws NotUnderstood {
    if (operands.isNumber(0) && operands.isNumber(1)) {
      state.moveLine(operands.number(0), operands.number(1));
    }
  }

  private void moveWithLeading(DrawState state) throws NotUnderstood {
    if (operands.isNumber(1)) {
      state.leading = -operands.number(1);
      move(state);
    }
  }

  private void matrix(DrawState state) {
    if (operands.areNumbers(6)) {
      state.setTextMatrix(
          operands.number(0),
          operands.number(1),
          operands.number(2),
          operands.number(3),
          operands.number(4),
          operands.number(5));
    }
  }

  private void font(DrawState state, Resources resources) throws IOException {
    COSName name = operands.name(0);
    if (name != null && operands.isNumber(1)) {
      state.fontSize = operands.number(1);
      state.font = resources.letters(name, fonts);
    }
  }

  /** Sets a font that is not called by name. */
  void font(DrawState state, COSDictionary font, float size) throws IOException {
    state.fontSize = size;
    state.font = fonts.letters(font);
  }

  private void showSpaced(DrawState state) throws IOException {
    if (operands.count() >= 3) {
      state.wordSpacing = number(0, state.wordSpacing);
      state.characterSpacing = number(1, state.characterSpacing);
      state.moveLine(0, -state.leading);
      show(state, 2);
    }
  }

  private void show(DrawState state, int i) throws IOException {
    if (operands.isString(i) && state.inText) {
      glyphs.show(state, operands.text(), operands.start(i), operands.end(i));
    }
  }

  private void showAdjusted(DrawState state) throws IOException {
    if (!operands.isArray(0) || !state.inText) {
      return;
    }
    float scaling = state.scaling / 100f;
    for (int part = operands.firstPart(0); part < operands.partsBehind(0); part++) {
      if (operands.isPartString(part)) {
        glyphs.show(state, operands.text(), operands.partStart(part), operands.partEnd(part));
      } else {
        state.advance(-operands.partNumber(part) / 1000 * state.fontSize * scaling);
      }
    }
    DrawState.requireFinite(state.te + state.tf);
  }
}
