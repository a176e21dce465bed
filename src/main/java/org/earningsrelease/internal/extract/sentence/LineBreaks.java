package org.earningsrelease.internal.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Word;

/**
 * Line breaks that somebody set, not the width of the page: the next word would have fit.
 *
 * <p>{@code Net sales of $6 billion} and {@code Operating margin of 9%} below it are two items of a
 * list without marks, however the lines were joined.
 *
 * @param passage a paragraph or a heading of several lines
 */
record LineBreaks(Passage passage) {
  /** Words that a line goes on behind. */
  private static final Set<String> OPEN =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "our", "per",
          "than", "the", "to", "vs", "with", "&", "-", "–", "its", "was", "were");

  /** A list has at least so many lines. */
  private static final int LIST = 3;

  /** A line of words, by their indices. */
  private record Line(int first, int behind, double width) {}

  /** Offsets in the passage's text where such a line begins. */
  List<Integer> starts() {
    List<Line> lines = lines();
    List<Integer> starts = new ArrayList<>();
    if (lines.size() < 2) {
      return starts;
    }
    double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
    boolean list = lines.size() >= LIST && lines.stream().allMatch(this::isItem);
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (isClosed(before) && opens(line) && (list || wouldFit(before, line, widest))) {
        starts.add(passage.starts().get(line.first));
      }
    }
    return starts;
  }

  private List<Line> lines() {
    List<Word> words = passage.words();
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isBelow(words.get(i - 1), words.get(i))) {
        double width = words.get(i - 1).box().x1() - words.get(first).box().x0();
        lines.add(new Line(first, i, width));
        first = i;
      }
    }
    return lines;
  }

  private static boolean isBelow(Word word, Word next) {
    return word.page() != next.page()
        || next.box().y0() >= word.box().y1() - word.box().height() / 2;
  }

  private boolean wouldFit(Line before, Line line, double widest) {
    Word next = passage.words().get(line.first);
    return before.width + 2 * next.space() + next.box().width() < widest;
  }

  /** {@code … and} goes on in the next line, and so does {@code …,}. */
  private boolean isClosed(Line line) {
    String last = passage.words().get(line.behind - 1).text().toLowerCase(Locale.ROOT);
    return !last.endsWith(",") && !OPEN.contains(last) && hasFigure(line);
  }

  private boolean opens(Line line) {
    char first = passage.words().get(line.first).text().charAt(0);
    return Character.isUpperCase(first);
  }

  private boolean isItem(Line line) {
    return opens(line) && isClosed(line);
  }

  private boolean hasFigure(Line line) {
    return passage.words().subList(line.first, line.behind).stream()
        .anyMatch(w -> w.text().chars().anyMatch(Character::isDigit));
  }
}
