package org.earningsrelease.internal.extract.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Names in headlines and text. */
final class Names {
  private Names() {}

  /** Whom a headline is about: {@code Sample Reports …}, {@code SAMPLE: SECOND-QUARTER …}. */
  static Optional<String> subject(String title) {
    int colon = title.indexOf(": ");
    if (colon > 0
        && title.substring(0, colon).split(" ", -1).length <= 4
        && !isDescription(title.substring(0, colon))) {
      return Optional.of(title.substring(0, colon));
    }
    String[] words = title.split(" ", -1);
    for (int i = 1; i < Math.min(words.length, 8); i++) {
      if (isVerb(words[i])) {
        return CompanyName.opening(title.substring(0, title.indexOf(words[i])) + "(")
            .map(CompanyName::text);
      }
    }
    return Optional.empty();
  }

  /** {@code Interim report January-June 2024: …}: says what it is, not whose. */
  private static boolean isDescription(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return words.chars().anyMatch(Character::isDigit)
        || List.of("report", "result", "release", "statement", "quarter", "announcement").stream()
            .anyMatch(lower::contains);
  }

  private static boolean isVerb(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "reports",
          "announces",
          "posts",
          "delivers",
          "releases",
          "achieves",
          "reported",
          "announced" ->
          true;
      default -> false;
    };
  }

  /**
   * A name in capitals as it is printed elsewhere: {@code SAMPLE INC.} as {@code Sample Inc.}; as
   * it is where one of its words never is.
   */
  static String recased(String name, List<String> texts) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      Optional<String> print =
          CompanyName.isForm(word) ? Optional.of(capitalised(word)) : printed(word, texts);
      if (print.isEmpty()) {
        return name;
      }
      words.add(print.get());
    }
    return String.join(" ", words);
  }

  private static String capitalised(String word) {
    return word.length() < 3 ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** A whole word of the texts that differs by its capitals only. */
  private static Optional<String> printed(String word, List<String> texts) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(StringUtils.split(text, ' ')))
        .map(Names::withoutSign)
        .filter(w -> w.equalsIgnoreCase(withoutSign(word)) && !w.equals(withoutSign(word)))
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .map(w -> w + word.substring(withoutSign(word).length()))
        .findFirst();
  }

  private static String withoutSign(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
