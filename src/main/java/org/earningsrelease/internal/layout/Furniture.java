package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes page numbers and what is repeated at the top or foot of most pages off the pages. */
final class Furniture {
  /** Running lines stand among the first or last lines of a page. */
  private static final int DEPTH = 4;

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> runs = new HashMap<>();
  private final int often;
  private final int pages;

  /** Whether any run of words is repeated so often. */
  private final boolean repeats;

  Furniture(List<Page> pages) {
    for (Page page : pages) {
      Set<String> once = new HashSet<>();
      ends(page.lines()).forEach(line -> once.add(skeleton(line.words())));
      once.forEach(text -> lines.merge(text, 1, Integer::sum));
      Set<String> places = new HashSet<>();
      page.lines().forEach(l -> runs(l).forEach(run -> place(run).ifPresent(places::add)));
      places.forEach(place -> runs.merge(place, 1, Integer::sum));
    }
    // Two pages that begin alike may be two tables of one company; three of five are furniture.
    this.pages = Math.max(2, pages.size());
    this.often = Math.max(3, (int) Math.ceil(pages.size() * 0.6));
    this.repeats = runs.values().stream().anyMatch(count -> count >= often);
  }

  /** Each page's own lines; what runs at the top of the pages is kept on the first page. */
  List<List<Line>> without(List<Page> pages) {
    List<List<Line>> own = new ArrayList<>();
    for (Page page : pages) {
      own.add(own(withoutNumber(page), own.isEmpty()));
    }
    return own;
  }

  /** A page's own number by itself among the first or last lines. */
  private static List<Line> withoutNumber(Page page) {
    List<Line> ends = ends(page.lines());
    String number = Integer.toString(page.number());
    List<Line> lines = new ArrayList<>(page.lines());
    lines.removeIf(
        line ->
            line.words().size() == 1
                && line.words().get(0).text().equals(number)
                && ends.contains(line));
    return lines;
  }

  /** What runs at the foot of the pages, each line once: {@code © 2025 Quill Corp.} */
  List<Passage> running(List<Page> pages) {
    Map<String, Passage> running = new LinkedHashMap<>();
    for (Page page : pages) {
      List<Line> lines = page.lines();
      for (Line line : lines.subList(foot(lines), lines.size())) {
        if (!PageNumber.is(line.words())) {
          running.putIfAbsent(skeleton(line.words()), Passage.of(line.words()));
        }
      }
    }
    return List.copyOf(running.values());
  }

  private static List<Line> ends(List<Line> lines) {
    if (lines.size() <= 2 * DEPTH) {
      return lines;
    }
    List<Line> ends = new ArrayList<>(lines.subList(0, DEPTH));
    ends.addAll(lines.subList(lines.size() - DEPTH, lines.size()));
    return ends;
  }

  private List<Line> own(List<Line> page, boolean first) {
    int from = head(page);
    int to = Math.max(from, foot(page));
    List<Line> own = new ArrayList<>();
    for (Line line : page.subList(0, from)) {
      if (first && !PageNumber.is(line.words())) {
        own.add(line);
      }
    }
    page.subList(from, to).forEach(line -> withoutRuns(line, first).ifPresent(own::add));
    return own;
  }

  /** A title may stand beside a running head: {@code Balance Sheets Quill Corp.} */
  private Optional<Line> withoutRuns(Line line, boolean first) {
    if (first || !repeats) {
      return Optional.of(line);
    }
    List<Word> words = new ArrayList<>();
    for (List<Word> run : runs(line)) {
      boolean running = place(run).map(p -> runs.getOrDefault(p, 0) >= often).orElse(false);
      if (!running) {
        words.addAll(run);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words));
  }

  /** How many lines at the top are running lines, set off from what follows. */
  private int head(List<Line> page) {
    for (int i = Math.min(DEPTH, page.size()); i > 0; i--) {
      if (isApart(page, i) && page.subList(0, i).stream().allMatch(this::isRunning)) {
        return i;
      }
    }
    return 0;
  }

  /** Index of the first running line at the foot, set off from what precedes. */
  private int foot(List<Line> page) {
    for (int i = Math.max(0, page.size() - DEPTH); i < page.size(); i++) {
      if (isApart(page, i) && page.subList(i, page.size()).stream().allMatch(this::isRunning)) {
        return i;
      }
    }
    return page.size();
  }

  private boolean isRunning(Line line) {
    return PageNumber.is(line.words())
        || lines.getOrDefault(skeleton(line.words()), 0) >= often
        || isInPlace(line);
  }

  /** The same words at the same place of most pages; of two pages both, unless they say a unit. */
  private boolean isInPlace(Line line) {
    boolean remark = Look.isRemark(line.words());
    int least = remark ? often : Math.min(often, pages);
    return runs(line).stream()
        .allMatch(run -> place(run).map(p -> runs.getOrDefault(p, 0) >= least).orElse(false));
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

  private static List<List<Word>> runs(Line line) {
    List<List<Word>> runs = new ArrayList<>();
    for (Word word : line.words()) {
      List<Word> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || Items.gap(last.get(last.size() - 1), word) >= Prose.TABULAR) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(word);
    }
    return runs;
  }

  /** Words and where they stand; on the grid pages differ in length, and places say nothing. */
  private static Optional<String> place(List<Word> run) {
    Word first = run.get(0);
    if (first.style().onGrid() || run.stream().noneMatch(w -> hasLetter(w.text()))) {
      return Optional.empty();
    }
    String place = Math.round(first.box().x0() / 3) + "," + Math.round(first.box().y1() / 3);
    return Optional.of(skeleton(run) + "@" + place);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Letters with every number written as {@code #}. */
  static String skeleton(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      addSkeleton(word.text(), text);
    }
    return text.toString();
  }

  private static void addSkeleton(String word, StringBuilder text) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isDigit(c)) {
        text.append(Character.toLowerCase(c));
      } else if (text.isEmpty() || text.charAt(text.length() - 1) != '#') {
        text.append('#');
      }
    }
  }
}
