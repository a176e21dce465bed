package org.earningsrelease.internal.layout;

import java.util.List;

/** Recognises the marker at the beginning of a list item. */
final class Bullet {
  private static final String SIGNS = "-–—•·●○▪■□◦‣▶►➢✓*o§❖◼◾▸∙⦁⁃";

  private Bullet() {}

  /** How many leading words are the marker; 0 for a line that is no list item. */
  static int words(List<Word> words) {
    int count = 0;
    while (count < words.size() - 1 && count < 2 && isMarker(words.get(count).text(), count)) {
      count++;
    }
    return isFramed(words) ? 0 : count;
  }

  /** {@code - TABLE TO FOLLOW -}: dashes on both sides frame a title. */
  private static boolean isFramed(List<Word> words) {
    String first = words.get(0).text();
    return words.size() > 2 && first.equals(words.get(words.size() - 1).text());
  }

  static boolean begins(Strip strip) {
    return words(strip.line().words()) > 0;
  }

  private static boolean isMarker(String text, int before) {
    if (text.equals("--")) {
      return true;
    }
    if (text.length() == 1 && SIGNS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return before == 0 && isNumbered(text);
  }

  /** {@code (1)}, {@code (a)}, {@code 1.}, {@code 2)}, {@code iv.}. */
  static boolean isNumbered(String text) {
    boolean round = text.length() >= 3 && text.startsWith("(") && text.endsWith(")");
    boolean behind = text.length() >= 2 && (text.endsWith(".") || text.endsWith(")"));
    if (!round && !behind) {
      return false;
    }
    String inside = text.substring(round ? 1 : 0, text.length() - 1);
    boolean digits = inside.length() <= 2 && inside.chars().allMatch(Character::isDigit);
    boolean letter = inside.length() == 1 && Character.isLowerCase(inside.charAt(0));
    boolean roman = inside.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    return digits || roman || (letter && (round || text.endsWith(")")));
  }
}
