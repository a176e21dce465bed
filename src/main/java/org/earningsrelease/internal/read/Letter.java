package org.earningsrelease.internal.read;

/**
 * A normalised character of a text document with its place in the original.
 *
 * @param text one character or, for ligatures and the like, a few; a space for all white space but
 *     the tab
 * @param start offset of the first original character
 * @param end offset behind the last
 * @param width columns it takes
 * @param bold set in bold
 * @param raised a superscript
 */
record Letter(String text, int start, int end, int width, boolean bold, boolean raised) {
  boolean isBlank() {
    return text.equals(" ") || isTab();
  }

  boolean isTab() {
    return text.equals("\t");
  }

  /** The character itself, where neither a reference nor an escape stands for it. */
  boolean isPlain(char c) {
    return text.length() == 1 && text.charAt(0) == c && end - start == 1;
  }

  Letter inBold() {
    return new Letter(text, start, end, width, true, raised);
  }
}
