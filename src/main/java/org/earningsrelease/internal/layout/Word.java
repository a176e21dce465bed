package org.earningsrelease.internal.layout;

import org.earningsrelease.model.Box;

/**
 * Characters printed without white space between them.
 *
 * @param text normalised: plain quotes and dashes, ligatures resolved; never blank
 * @param page 1-based
 * @param box in the page's units; on a text grid column and line numbers
 * @param start offset of its first character in the document's text
 * @param end offset behind its last character; {@code end - start} differs from the text's length
 *     where it was normalised
 * @param style how it is set
 */
public record Word(String text, int page, Box box, int start, int end, Style style) {
  /** The width of a space where this word stands. */
  public double space() {
    return style.space();
  }
}
