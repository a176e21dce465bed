package org.earningsrelease.internal.layout;

import java.util.List;

/** Recognises lines that say how to read the figures of a whole table. */
final class Scales {
  /** Shorter remarks may head one column: {@code (Unaudited)}, {@code (as restated)}. */
  private static final int MANY_WORDS = 4;

  private Scales() {}

  /**
   * {@code (Rs. in lakhs)}, {@code $ in millions}, {@code (% indicates changes from last year)}: a
   * unit or a sentence, and no time.
   */
  static boolean isRemark(Strip strip) {
    List<Word> words = strip.line().words();
    return (strip.runs().size() == 1 || Look.isRemark(words)) && isRemark(words);
  }

  /** {@code Balance Sheets (in thousands)}: a title, and a unit behind a gap. */
  static boolean isBehindTitle(Strip strip) {
    List<Item> runs = strip.runs();
    int marker = Bullet.words(strip.line().words()) > 0 ? 1 : 0;
    if (runs.size() < 2 || runs.size() > 2 + marker) {
      return false;
    }
    List<Word> title = runs.get(runs.size() - 2).words();
    return title.size() > 1
        && Character.isUpperCase(title.get(0).text().charAt(0))
        && !Look.hasTime(title)
        && isRemark(runs.get(runs.size() - 1).words());
  }

  private static boolean isRemark(List<Word> words) {
    if (!Look.isRemark(words)) {
      return isScale(words);
    }
    boolean unit = words.stream().anyMatch(w -> Words.UNIT.has(Look.strip(w.text())));
    boolean percents = words.get(0).text().startsWith("(%");
    return unit || (words.size() >= MANY_WORDS && (percents || !Look.hasTime(words)));
  }

  /** Nothing but words of scales and currencies, a scale among them. */
  static boolean isScale(List<Word> words) {
    boolean scale = words.stream().anyMatch(w -> Words.SCALE.has(Look.strip(w.text())));
    return scale && words.size() > 1 && words.stream().allMatch(w -> isScaleWord(w.text()));
  }

  private static boolean isScaleWord(String word) {
    String plain = Look.strip(word);
    return Words.SCALE.has(plain)
        || Words.SCALE_REMARK.has(plain)
        || FigureLook.of(plain) == FigureLook.CURRENCY;
  }
}
