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
  private static final int DEPTH = 4;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final int often;

  private Furniture(List<Page> pages) {
    for (Page page : pages) {
      Set<String> once = new HashSet<>();
      ends(page.lines()).forEach(line -> once.add(skeleton(line)));
      once.forEach(text -> seen.merge(text, 1, Integer::sum));
    }
    // Two pages that begin alike may be two tables of one company; three of five are furniture.
    this.often = Math.max(3, (int) Math.ceil(pages.size() * 0.6));
  }

  /** Each page's own lines; what runs over the pages is kept where it stands first. */
  static List<List<Line>> without(List<Page> pages) {
    Furniture furniture = new Furniture(pages);
    return pages.stream().map(page -> furniture.own(page.lines())).toList();
  }

  private static List<Line> ends(List<Line> lines) {
    if (lines.size() <= 2 * DEPTH) {
      return lines;
    }
    List<Line> ends = new ArrayList<>(lines.subList(0, DEPTH));
    ends.addAll(lines.subList(lines.size() - DEPTH, lines.size()));
    return ends;
  }

  private List<Line> own(List<Line> lines) {
    int from = head(lines);
    int to = Math.max(from, foot(lines));
    List<Line> own = new ArrayList<>(news(lines.subList(0, from)));
    own.addAll(lines.subList(from, to));
    own.addAll(news(lines.subList(to, lines.size())));
    return own;
  }

  private List<Line> news(List<Line> running) {
    return running.stream().filter(l -> !isPageNumber(l) && read.add(skeleton(l))).toList();
  }

  /** How many lines at the top are running lines, set off from what follows. */
  private int head(List<Line> lines) {
    for (int i = Math.min(DEPTH, lines.size()); i > 0; i--) {
      if (isApart(lines, i) && lines.subList(0, i).stream().allMatch(this::isRunning)) {
        return i;
      }
    }
    return 0;
  }

  /** Index of the first running line at the foot, set off from what precedes. */
  private int foot(List<Line> lines) {
    for (int i = Math.max(0, lines.size() - DEPTH); i < lines.size(); i++) {
      if (isApart(lines, i) && lines.subList(i, lines.size()).stream().allMatch(this::isRunning)) {
        return i;
      }
    }
    return lines.size();
  }

  private boolean isRunning(Line line) {
    return isPageNumber(line) || seen.getOrDefault(skeleton(line), 0) >= often;
  }

  /** White space of half a line or more above a line. */
  private static boolean isApart(List<Line> lines, int index) {
    if (index == 0 || index == lines.size()) {
      return true;
    }
    Line above = lines.get(index - 1);
    Line below = lines.get(index);
    return below.top() - above.bottom() >= (below.bottom() - below.top()) / 2;
  }

  /** {@code -4-}, {@code 4}, {@code - 4 -}, {@code Page 3}, {@code Page 3 of 8}, {@code 3/26}. */
  static boolean isPageNumber(Line line) {
    String text = skeleton(line).replace(" ", "");
    return PAGE_NUMBERS.contains(text);
  }

  private static final Set<String> PAGE_NUMBERS =
      Set.of(
          "#", "-#-", "–#–", "—#—", "page#", "page#of#", "#/#", "#of#", "[#]", "(#)", "|#", "#|");

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
