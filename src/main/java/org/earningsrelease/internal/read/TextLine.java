package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/** The letters of a line that holds no explicit cells. */
final class TextLine {
  private static final int DEEPEST_HEADING = 6;
  private static final String LIST_MARKERS = "-*+•";
  private static final String BULLETS = "▶►▸▷•●■◆○▪▫‣◦➢➤✓✔✦❖»";

  private TextLine() {}

  static List<Letter> letters(String text, SourceLine line) {
    List<Letter> letters = LetterScanner.scan(text, line.start(), line.end());
    return Emphasis.resolve(withoutSecondBullet(letters));
  }

  /**
   * {@code - ▶ Revenues}: a converter's list marker before the bullet that was printed; one of them
   * is enough.
   */
  private static List<Letter> withoutSecondBullet(List<Letter> letters) {
    int first = behindBlanks(letters, 0);
    int second = behindBlanks(letters, first + 1);
    boolean twice =
        second < letters.size()
            && second > first + 1
            && LIST_MARKERS.contains(letters.get(first).text())
            && BULLETS.contains(letters.get(second).text());
    if (!twice) {
      return letters;
    }
    List<Letter> kept = new ArrayList<>(letters.subList(0, first + 2));
    kept.addAll(
        letters.subList(
            Math.min(behindBlanks(letters, second + 1), letters.size()), letters.size()));
    return kept;
  }

  private static int behindBlanks(List<Letter> letters, int from) {
    int at = from;
    while (at < letters.size() && letters.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /**
   * The line of a markdown heading, {@code ## Outlook}, in bold and without its marks.
   *
   * @param letters a line that stands alone
   * @return the same letters where it is none
   */
  static List<Letter> heading(List<Letter> letters) {
    int marks = 0;
    while (marks < letters.size() && letters.get(marks).isPlain('#')) {
      marks++;
    }
    int first = behindBlanks(letters, marks);
    if (marks == 0 || marks > DEEPEST_HEADING || first == marks || first >= letters.size()) {
      return letters;
    }
    // {@code # # #} closes a release.
    boolean named =
        letters.stream()
            .anyMatch(letter -> Character.isLetterOrDigit(letter.text().codePointAt(0)));
    List<Letter> rest = letters.subList(first, letters.size());
    return named ? rest.stream().map(Letter::inBold).toList() : letters;
  }
}
