package org.earningsrelease.write;

/**
 * How a text for reading looks.
 *
 * @param width of the lines in columns of a terminal; a table that is wider is parted
 * @param colour whether ANSI sequences tell what matters; what they tell, words or marks tell too
 */
public record Look(int width, boolean colour) {
  private static final int NARROWEST = 40;
  private static final String END = "\u001B[0m";

  /** As wide as it comes and without colour: for files and pipes. */
  public static final Look PLAIN = new Look(Integer.MAX_VALUE, false);

  /** A narrower terminal than 40 columns is taken as one of 40. */
  public Look {
    width = Math.max(width, NARROWEST);
  }

  /** What a part of the text is. */
  enum Ink {
    PLAIN(""),
    STRONG("1"),
    HEADING("1;36"),
    QUIET("2"),
    UP("32"),
    DOWN("31"),
    WRONG("1;31"),
    WARNING("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** A text in a colour; blanks and plain text stay as they are. */
  String paint(Ink ink, String text) {
    return !colour || ink == Ink.PLAIN || text.isBlank()
        ? text
        : "\u001B[" + ink.code + "m" + text + END;
  }
}
