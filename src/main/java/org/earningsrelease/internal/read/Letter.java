package org.earningsrelease.internal.read;

/**
 * A normalised character of a text document with its place in the original.
 *
 * @param text one character or, for ligatures and references, a few; a space for all white space
 *     but the tab
 * @param start offset of the first original character
 * @param end offset behind the last
 * @param width columns it takes
 * @param bold set in bold
 * @param raised a superscript
 */
record Letter(String text, int start, int end, int width, boolean bold, boolean raised) {
  boolean isBlank() {
    return isTab() || text.equals(" ");
  }

  boolean isTab() {
    return text.equals("\t");
  }
}
