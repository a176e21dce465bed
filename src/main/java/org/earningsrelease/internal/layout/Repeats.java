package org.earningsrelease.internal.layout;

import java.util.List;
import java.util.Locale;

/** Titles printed once more where their table goes on: {@code Balance Sheets (continued)}. */
final class Repeats {
  private static final List<String> SIGNS =
      List.of("continued", "cont'd", "contd", "cont.", "concluded");

  private Repeats() {}

  /** Whether a line is made of a table's captions, and of nothing else. */
  static boolean isOf(String line, List<Passage> captions) {
    String rest = plain(line);
    for (Passage caption : captions) {
      String plain = plain(caption.text());
      rest = plain.isEmpty() ? rest : rest.replace(plain, "").strip();
    }
    return rest.isEmpty();
  }

  /** A title in small letters without the words that say that it goes on. */
  private static String plain(String title) {
    String plain = title.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS) {
      plain = plain.replace(sign, "");
    }
    return plain.replace("()", "").replace("[]", "").replace("-", " ").strip();
  }
}
