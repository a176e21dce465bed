package org.earningsrelease.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The spelling under which phrases are compared: lower case, one blank between words, no
 * punctuation.
 *
 * <p>{@code Stockholders’ Equity}, {@code stockholders' equity} and {@code STOCKHOLDERS EQUITY} are
 * one wording, so are {@code Non-GAAP} and {@code non GAAP}, {@code U.S.} and {@code US}, {@code
 * R&D} and {@code r and d}. Letters, digits, currency signs, {@code %}, {@code #}, {@code +} and
 * {@code *} count; apostrophes and full stops join what they stand between; everything else
 * separates.
 */
public final class Wording {
  private static final char[] PLAIN = plain();

  private Wording() {}

  /** The words of a text; empty if it has no letter, digit or counting sign. */
  public static List<String> words(String text) {
    String plain = plainWord(text);
    if (plain != null) {
      return List.of(plain);
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char letter = c < PLAIN.length ? PLAIN[c] : 0;
      if (letter == c && c != 0) {
        continue;
      }
      boolean counts = letter != 0 || counts(c) || (c == '.' && isBetweenDigits(text, i));
      if (counts) {
        word.append(text, from, i).append(Character.toLowerCase(c));
      } else if (joins(c)) {
        word.append(text, from, i);
      } else {
        flush(word, text, from, i, words);
        if (c == '&') {
          words.add("and");
        }
      }
      from = i + 1;
    }
    flush(word, text, from, text.length(), words);
    return Collections.unmodifiableList(words);
  }

  /** ASCII letters and digits in lower case, nought for the rest: nearly all that is printed. */
  private static char[] plain() {
    char[] plain = new char[128];
    for (char c = '0'; c <= '9'; c++) {
      plain[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      plain[c] = c;
      plain[Character.toUpperCase(c)] = c;
    }
    return plain;
  }

  /** The words of a text with a blank between: the key under which equal wordings are equal. */
  public static String key(String text) {
    return String.join(" ", words(text));
  }

  /**
   * The wording of a text of ASCII letters and digits, as most listed words are: the text in lower
   * case; null for any other text.
   */
  public static @Nullable String plainWord(String text) {
    boolean lower = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char letter = c < PLAIN.length ? PLAIN[c] : 0;
      if (letter == 0) {
        return null;
      }
      lower &= letter == c;
    }
    if (text.isEmpty()) {
      return null;
    }
    return lower ? text : text.toLowerCase(Locale.ROOT);
  }

  private static boolean counts(char c) {
    return Character.isLetterOrDigit(c)
        || CurrencySigns.is(c)
        || c == '%'
        || c == '#'
        || c == '+'
        || c == '*';
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '.' || c == '\u00AD';
  }

  private static boolean isBetweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Adds the word that ends with this stretch of small letters: most are no more than that. */
  private static void flush(
      StringBuilder begun, String text, int from, int to, List<String> words) {
    if (begun.length() > 0) {
      words.add(begun.append(text, from, to).toString());
      begun.setLength(0);
    } else if (from < to) {
      words.add(text.substring(from, to));
    }
  }
}
