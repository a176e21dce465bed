package org.earningsrelease.internal.read;

import java.util.stream.Collectors;

/**
 * How the text of words differs from what a text document says; see {@link Folding} for single
 * characters.
 */
public final class Normalisation {
  private Normalisation() {}

  /** The text of a word that covers exactly these original characters. */
  public static String normalise(String original) {
    return LetterScanner.scan(original, 0, original.length()).stream()
        .map(Letter::text)
        .collect(Collectors.joining());
  }
}
