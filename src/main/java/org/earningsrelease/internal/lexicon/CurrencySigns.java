package org.earningsrelease.internal.lexicon;

/** Currency signs as Unicode lists them (category {@code Sc}): {@code $}, {@code €}, {@code ￥}. */
public final class CurrencySigns {
  private CurrencySigns() {}

  /**
   * Whether a character is one of them.
   *
   * @param c a character or code point
   */
  public static boolean is(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Whether one of them is printed in a text. */
  public static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
