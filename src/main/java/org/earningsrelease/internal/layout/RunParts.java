package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings of neighbouring columns one space apart that are alike: {@code 30.06.2024 31.03.2024},
 * {@code 13 Weeks Ended 14 Weeks Ended}, {@code (Unaudited) (Audited)}.
 */
final class RunParts {
  private RunParts() {}

  /** One run for each heading where two or more follow each other, else the run itself. */
  static List<Item> split(Item run) {
    List<Word> words = run.words();
    if (words.size() < 2) {
      return List.of(run);
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (opens(words, i)) {
        starts.add(i);
      }
    }
    return starts.size() < 2 || starts.get(0) != 0 ? List.of(run) : parts(words, starts);
  }

  private static List<Item> parts(List<Word> words, List<Integer> starts) {
    List<Item> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      List<Word> part = words.subList(starts.get(i), end);
      parts.add(new Item(part, Item.Kind.TEXT, part.get(part.size() - 1).box().x1()));
    }
    return parts;
  }

  private static boolean opens(List<Word> words, int at) {
    String text = words.get(at).text();
    return FigureLook.isDate(text) && isAlone(words)
        || isRemark(text) && areRemarks(words)
        || opensLength(words, at);
  }

  /** Nothing but dates: {@code 10.2.2024 to 31.3.2024} is no row of headings. */
  private static boolean isAlone(List<Word> words) {
    return words.stream().allMatch(w -> FigureLook.isDate(w.text()));
  }

  private static boolean areRemarks(List<Word> words) {
    return words.stream().allMatch(w -> isRemark(w.text()));
  }

  private static boolean isRemark(String text) {
    return text.length() > 4 && text.startsWith("(") && text.endsWith(")");
  }

  /** The first word of {@code For the 13 Weeks Ended}, where each of several is ended. */
  private static boolean opensLength(List<Word> words, int at) {
    boolean behind = at == 0 || Words.ENDED.has(words.get(at - 1).text());
    return behind && Words.ENDED.has(words.get(words.size() - 1).text());
  }
}
