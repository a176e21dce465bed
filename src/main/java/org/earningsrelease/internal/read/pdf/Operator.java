package org.earningsrelease.internal.read.pdf;

/**
 * The operators of content streams (ISO 32000-1, annex A), each spelled in the bytes of a number.
 */
public final class Operator {
  /** Behind the last one. */
  public static final int END = 0;

  /** None that changes what is written or ruled. */
  public static final int UNKNOWN = -1;

  public static final int SAVE = 'q';
  public static final int RESTORE = 'Q';
  public static final int CONCATENATE = 'c' << 8 | 'm';
  public static final int STATE = 'g' << 8 | 's';
  public static final int DRAW = 'D' << 8 | 'o';
  public static final int INLINE_PICTURE = 'B' << 8 | 'I';

  public static final int BEGIN_TEXT = 'B' << 8 | 'T';
  public static final int END_TEXT = 'E' << 8 | 'T';
  public static final int CHARACTER_SPACING = 'T' << 8 | 'c';
  public static final int WORD_SPACING = 'T' << 8 | 'w';
  public static final int SCALING = 'T' << 8 | 'z';
  public static final int LEADING = 'T' << 8 | 'L';
  public static final int FONT = 'T' << 8 | 'f';
  public static final int MODE = 'T' << 8 | 'r';
  public static final int RISE = 'T' << 8 | 's';
  public static final int MOVE = 'T' << 8 | 'd';
  public static final int MOVE_WITH_LEADING = 'T' << 8 | 'D';
  public static final int TEXT_MATRIX = 'T' << 8 | 'm';
  public static final int NEXT_LINE = 'T' << 8 | '*';
  public static final int SHOW = 'T' << 8 | 'j';
  public static final int SHOW_ADJUSTED = 'T' << 8 | 'J';
  public static final int SHOW_LINE = '\'';
  public static final int SHOW_SPACED_LINE = '"';

  public static final int MOVE_TO = 'm';
  public static final int LINE_TO = 'l';
  public static final int CURVE_TO = 'c';
  public static final int CURVE_FROM_HERE = 'v';
  public static final int CURVE_TO_END = 'y';
  public static final int CLOSE = 'h';
  public static final int RECTANGLE = 'r' << 8 | 'e';
  public static final int STROKE = 'S';
  public static final int CLOSE_STROKE = 's';
  public static final int FILL = 'f';
  public static final int FILL_OLD = 'F';
  public static final int FILL_EVEN_ODD = 'f' << 8 | '*';
  public static final int FILL_STROKE = 'B';
  public static final int FILL_STROKE_EVEN_ODD = 'B' << 8 | '*';
  public static final int CLOSE_FILL_STROKE = 'b';
  public static final int CLOSE_FILL_STROKE_EVEN_ODD = 'b' << 8 | '*';
  public static final int END_PATH = 'n';
  public static final int CLIP = 'W';
  public static final int CLIP_EVEN_ODD = 'W' << 8 | '*';

  public static final int FILL_GRAY = 'g';
  public static final int STROKE_GRAY = 'G';
  public static final int FILL_RGB = 'r' << 8 | 'g';
  public static final int STROKE_RGB = 'R' << 8 | 'G';
  public static final int FILL_CMYK = 'k';
  public static final int STROKE_CMYK = 'K';
  public static final int FILL_SPACE = 'c' << 8 | 's';
  public static final int STROKE_SPACE = 'C' << 8 | 'S';
  public static final int FILL_COLOUR = 's' << 8 | 'c';
  public static final int STROKE_COLOUR = 'S' << 8 | 'C';
  public static final int FILL_COLOUR_N = 's' << 16 | 'c' << 8 | 'n';
  public static final int STROKE_COLOUR_N = 'S' << 16 | 'C' << 8 | 'N';

  private static final int LONGEST = 3;

  private Operator() {}

  /** The operator spelled by these bytes; {@link #UNKNOWN} for longer ones. */
  static int of(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return UNKNOWN;
    }
    int operator = 0;
    for (int i = from; i < to; i++) {
      operator = operator << 8 | bytes[i] & 0xFF;
    }
    return operator;
  }
}
