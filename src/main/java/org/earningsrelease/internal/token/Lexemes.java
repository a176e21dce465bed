package org.earningsrelease.internal.token;

import java.util.List;

/** The lexemes of a text; questions about an index outside are answered with no. */
final class Lexemes {
  private final String text;
  private final List<Lexeme> all;
  private final List<String> words;

  Lexemes(String text, List<Lexeme> all) {
    this.text = text;
    this.all = List.copyOf(all);
    this.words = words(this.all);
  }

  private static List<String> words(List<Lexeme> all) {
    String[] words = new String[all.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = all.get(i).lower();
    }
    return List.of(words);
  }

  int size() {
    return all.size();
  }

  Lexeme get(int i) {
    return all.get(i);
  }

  /** All lexemes in lower case, as phrase tables want them. */
  List<String> words() {
    return words;
  }

  /** A lexeme in lower case, empty outside. */
  String word(int i) {
    return isInside(i) ? words.get(i) : "";
  }

  /** A lexeme as printed, empty outside. */
  String printed(int i) {
    return isInside(i) ? all.get(i).text() : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean isAny(int i, String first, String second) {
    return is(i, first) || is(i, second);
  }

  boolean isNumber(int i) {
    return isInside(i) && all.get(i).kind() == Lexeme.Kind.NUMBER;
  }

  boolean isWord(int i) {
    return isInside(i) && all.get(i).kind() == Lexeme.Kind.WORD;
  }

  boolean isSign(int i) {
    return isInside(i) && all.get(i).kind() == Lexeme.Kind.SIGN;
  }

  /** The character of a sign; a blank for everything else. */
  char sign(int i) {
    return isSign(i) ? all.get(i).text().charAt(0) : ' ';
  }

  boolean isDash(int i) {
    return Signs.isDash(sign(i));
  }

  boolean isApostrophe(int i) {
    return Signs.isApostrophe(sign(i));
  }

  /** Whether nothing stands between a lexeme and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && isInside(i) && all.get(i).start() == all.get(i - 1).end();
  }

  /** The text from the first lexeme to before the last one. */
  String printed(int from, int to) {
    return text.substring(start(from), end(to));
  }

  int start(int from) {
    return all.get(from).start();
  }

  /** Offset behind the lexeme before {@code to}. */
  int end(int to) {
    return all.get(to - 1).end();
  }

  private boolean isInside(int i) {
    return i >= 0 && i < all.size();
  }
}
