package org.earningsrelease.internal.layout;

import java.util.List;

/** Recognises headings by their look. */
final class Headings {
  /** Longer lines are sentences. */
  private static final int MOST_WORDS = 14;

  private static final int MOST_LINES = 3;

  private Headings() {}

  /**
   * 1 for capitals, 2 for other headings, 0 for lines that are none.
   *
   * @param apart whether white space stands under the lines
   */
  static int level(List<Strip> lines, boolean apart) {
    int words = lines.stream().mapToInt(s -> s.line().words().size()).sum();
    String text = lines.get(lines.size() - 1).text();
    boolean many = lines.size() > MOST_LINES || words > MOST_WORDS * lines.size();
    boolean table = lines.stream().anyMatch(Prose::isTabular);
    // {@code 400}, {@code 7%}: what a chart prints beside its scale and bars.
    boolean wordless = text.chars().noneMatch(Character::isLetter);
    if (many || table || wordless || ".,;".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return 0;
    }
    if (lines.stream().allMatch(s -> Look.isCapitals(s.text()))) {
      return 1;
    }
    boolean bold =
        lines.stream().flatMap(s -> s.line().words().stream()).allMatch(w -> w.style().bold());
    boolean underlined = lines.get(lines.size() - 1).underlined();
    boolean alone = apart && lines.get(0).apart() && isShort(text, lines.size(), words);
    return bold || underlined || alone ? 2 : 0;
  }

  /** {@code 6. KEY FIGURES}: a number, and capitals or bold words that end no sentence. */
  static boolean isNumbered(List<Strip> lines) {
    List<Word> words = lines.get(0).line().words();
    String text = lines.get(lines.size() - 1).text();
    boolean plain = !Bullet.isNumbered(words.get(0).text()) || words.size() < 2;
    if (plain || lines.size() > MOST_LINES || ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean capitals = lines.stream().allMatch(s -> Look.isCapitals(s.text()));
    return capitals || lines.stream().allMatch(Strip::bold);
  }

  /** One line of few words that begins with a capital. */
  private static boolean isShort(String text, int lines, int words) {
    return lines == 1 && words <= 10 && Character.isUpperCase(text.charAt(0));
  }
}
