package org.earningsrelease.internal.read.pdf;

import org.jspecify.annotations.Nullable;

/** Which characters the codes of a font stand for. */
interface CodeCharacters {
  /** The characters of a code of so many bytes; null where they are not told. */
  @Nullable String of(int code, int bytes);

  /** The code of a space; -1 without one. */
  int space();
}
