package org.earningsrelease.internal.layout;

import java.util.List;
import java.util.Set;

/** {@code -4-}, {@code 4}, {@code - 4 -}, {@code Page 3}, {@code Page 3 of 8}, {@code 3/26}. */
final class PageNumber {
  private static final Set<String> SHAPES =
      Set.of(
          "#",
          "-#-",
          "–#–",
          "—#—",
          "page#",
          "page#of#",
          "#/#",
          "#of#",
          "[#]",
          "(#)",
          "|#",
          "#|",
          "p.#",
          "a-#",
          "f-#",
          "page|#",
          "#|page");

  private PageNumber() {}

  static boolean is(List<Word> line) {
    return SHAPES.contains(Furniture.skeleton(line).replace(" ", ""));
  }
}
