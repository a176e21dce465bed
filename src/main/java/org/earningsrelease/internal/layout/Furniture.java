package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises page numbers and lines repeated at the top or foot of most pages. */
final class Furniture {
  /** Running lines stand among the first or last lines of a page. */
  private static final int DEPTH = 3;

  private Furniture() {}

  /** Each page's own lines. */
  static List<List<Line>> without(List<Page> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (Page page : pages) {
      Set<String> once = new HashSet<>();
      margins(page).forEach(line -> once.add(skeleton(line)));
      once.forEach(text -> seen.merge(text, 1, Integer::sum));
    }
    // Two pages that begin alike may be two tables of one company; three of five are furniture.
    int often = Math.max(3, (int) Math.ceil(pages.size() * 0.6));
    Set<String> first = new HashSet<>();
    List<List<Line>> own = new ArrayList<>();
    for (Page page : pages) {
      List<Line> margins = margins(page);
      List<Line> kept = new ArrayList<>(page.lines());
      kept.removeIf(line -> margins.contains(line) && isFurniture(line, seen, often, first));
      own.add(kept);
    }
    return own;
  }

  private static boolean isFurniture(
      Line line, Map<String, Integer> seen, int often, Set<String> first) {
    if (isPageNumber(line)) {
      return true;
    }
    String skeleton = skeleton(line);
    boolean running = seen.getOrDefault(skeleton, 0) >= often;
    return running && !first.add(skeleton);
  }

  private static List<Line> margins(Page page) {
    List<Line> lines = page.lines();
    if (lines.size() <= 2 * DEPTH) {
      return lines;
    }
    List<Line> margins = new ArrayList<>(lines.subList(0, DEPTH));
    margins.addAll(lines.subList(lines.size() - DEPTH, lines.size()));
    return margins;
  }

  /** {@code -4-}, {@code 4}, {@code - 4 -}, {@code Page 3}, {@code Page 3 of 8}, {@code 3/26}. */
  static boolean isPageNumber(Line line) {
    String text = skeleton(line).replace(" ", "");
    return text.equals("#")
        || text.equals("-#-")
        || text.equals("–#–")
        || text.equals("page#")
        || text.equals("page#of#")
        || text.equals("#/#")
        || text.equals("#of#");
  }

  /** The line's letters with every number written as {@code #}. */
  private static String skeleton(Line line) {
    StringBuilder text = new StringBuilder();
    for (char c : Passage.of(line.words()).text().toCharArray()) {
      if (!Character.isDigit(c)) {
        text.append(Character.toLowerCase(c));
      } else if (text.isEmpty() || text.charAt(text.length() - 1) != '#') {
        text.append('#');
      }
    }
    return text.toString();
  }
}
