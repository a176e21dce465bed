package org.earningsrelease.write;

import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.write.Look.Ink;

/** A cell of a grid: printable text and what it is. */
record TextCell(String text, Ink ink) {
  TextCell {
    text = TextWidth.printable(text).stripTrailing();
  }

  static TextCell of(String text) {
    return new TextCell(text, Ink.PLAIN);
  }

  static TextCell quiet(String text) {
    return new TextCell(text, Ink.QUIET);
  }

  int width() {
    return TextWidth.of(text);
  }
}
