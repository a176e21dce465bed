package org.earningsrelease.internal.extract;

import java.util.Locale;
import java.util.Optional;

/** Names in headlines and text. */
final class Names {
  private Names() {}

  /** Whom a headline is about: {@code Sample Reports …}, {@code SAMPLE: SECOND-QUARTER …}. */
  static Optional<String> subject(String title) {
    int colon = title.indexOf(": ");
    if (colon > 0 && title.substring(0, colon).split(" ", -1).length <= 4) {
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

  /** A word of a text that differs from the name by its capitals only. */
  static Optional<String> printedAs(String text, String name) {
    for (int i = 0; i + name.length() <= text.length(); i++) {
      String print = text.substring(i, i + name.length());
      if (print.equalsIgnoreCase(name) && !print.equals(name)) {
        return Optional.of(print);
      }
    }
    return Optional.empty();
  }
}
