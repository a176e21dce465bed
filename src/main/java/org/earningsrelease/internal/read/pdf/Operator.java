package org.earningsrelease.internal.read.pdf;

import java.util.List;

/** The operators of content streams that change what is written or ruled (ISO 32000-1, annex A). */
public final class Operator {
  /** Behind the last one. */
  public static final int END = -1;

  /** Any other one. */
  public static final int UNKNOWN = 0;

  public static final int SAVE = 1;
  public static final int RESTORE = 2;
  public static final int CONCATENATE = 3;
  public static final int STATE = 4;
  public static final int DRAW = 5;
  public static final int INLINE_PICTURE = 6;

  public static final int BEGIN_TEXT = 7;
  public static final int END_TEXT = 8;
  public static final int CHARACTER_SPACING = 9;
  public static final int WORD_SPACING = 10;
  public static final int SCALING = 11;
  public static final int LEADING = 12;
  public static final int FONT = 13;
  public static final int MODE = 14;
  public static final int RISE = 15;
  public static final int MOVE = 16;
  public static final int MOVE_WITH_LEADING = 17;
  public static final int TEXT_MATRIX = 18;
  public static final int NEXT_LINE = 19;
  public static final int SHOW = 20;
  public static final int SHOW_ADJUSTED = 21;
  public static final int SHOW_LINE = 22;
  public static final int SHOW_SPACED_LINE = 23;

  public static final int MOVE_TO = 24;
  public static final int LINE_TO = 25;
  public static final int CURVE_TO = 26;
  public static final int CURVE_FROM_HERE = 27;
  public static final int CURVE_TO_END = 28;
  public static final int CLOSE = 29;
  public static final int RECTANGLE = 30;
  public static final int CLIP = 31;
  public static final int CLIP_EVEN_ODD = 32;
  public static final int STROKE = 33;
  public static final int CLOSE_STROKE = 34;
  public static final int FILL = 35;
  public static final int FILL_OLD = 36;
  public static final int FILL_EVEN_ODD = 37;
  public static final int FILL_STROKE = 38;
  public static final int FILL_STROKE_EVEN_ODD = 39;
  public static final int CLOSE_FILL_STROKE = 40;
  public static final int CLOSE_FILL_STROKE_EVEN_ODD = 41;
  public static final int END_PATH = 42;

  public static final int FILL_GRAY = 43;
  public static final int STROKE_GRAY = 44;
  public static final int FILL_RGB = 45;
  public static final int STROKE_RGB = 46;
  public static final int FILL_CMYK = 47;
  public static final int STROKE_CMYK = 48;
  public static final int FILL_SPACE = 49;
  public static final int STROKE_SPACE = 50;
  public static final int FILL_COLOUR = 51;
  public static final int STROKE_COLOUR = 52;
  public static final int FILL_COLOUR_N = 53;
  public static final int STROKE_COLOUR_N = 54;

  /** As they are spelled, in the order of their numbers. */
  private static final String SPELLED =
      "q Q cm gs Do BI "
          + "BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ ' \" "
          + "m l c v y h re W W* S s f F f* B B* b b* n "
          + "g G rg RG k K cs CS sc SC scn SCN";

  private static final int SLOTS = 256;
  private static final int[] KEYS = new int[SLOTS];
  private static final int[] NUMBERS = new int[SLOTS];

  static {
    List<String> all = List.of(SPELLED.split(" "));
    for (int i = 0; i < all.size(); i++) {
      int key = 0;
      for (int j = 0; j < all.get(i).length(); j++) {
        key = key << 8 | all.get(i).charAt(j);
      }
      int slot = slot(key);
      while (KEYS[slot] != 0) {
        slot = (slot + 1) % SLOTS;
      }
      KEYS[slot] = key;
      NUMBERS[slot] = i + 1;
    }
  }

  private static final int LONGEST = 3;

  private Operator() {}

  private static int slot(int key) {
    return (key ^ key >>> 3 ^ key >>> 6) & (SLOTS - 1);
  }

  /** The operator spelled by these bytes; {@link #UNKNOWN} for those that change nothing here. */
  static int of(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return UNKNOWN;
    }
    int key = 0;
    for (int i = from; i < to; i++) {
      key = key << 8 | bytes[i] & 0xFF;
    }
    int slot = slot(key);
    while (KEYS[slot] != 0) {
      if (KEYS[slot] == key) {
        return NUMBERS[slot];
      }
      slot = (slot + 1) % SLOTS;
    }
    return UNKNOWN;
  }

  /** Whether it is one of text. */
  public static boolean isText(int operator) {
    return operator >= BEGIN_TEXT && operator <= SHOW_SPACED_LINE;
  }

  /** Whether it is one of paths and clipping. */
  public static boolean isPath(int operator) {
    return operator >= MOVE_TO && operator <= END_PATH;
  }

  /** Whether it is one of colour. */
  public static boolean isColour(int operator) {
    return operator >= FILL_GRAY;
  }
}
