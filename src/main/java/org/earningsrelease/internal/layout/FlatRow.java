package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row whose figures follow the label and each other after single spaces: {@code Gross profit
 * 7,245 6,300}.
 *
 * @param line as printed
 * @param starts index of each figure's first word
 */
record FlatRow(Line line, List<Integer> starts) {
  FlatRow {
    starts = List.copyOf(starts);
  }

  /** Empty for a line with wider gaps, without a label or with less than two figures. */
  static Optional<FlatRow> of(Line line) {
    List<Word> words = line.words();
    if (!isSingleSpaced(line) || FigureLook.of(words.get(0).text()) != FigureLook.TEXT) {
      return Optional.empty();
    }
    FigureWords figures = new FigureWords(words);
    for (int from = 1; from < words.size(); from++) {
      List<Integer> starts = starts(figures, from, words);
      if (starts.size() >= 2) {
        return Optional.of(new FlatRow(line, starts));
      }
    }
    return Optional.empty();
  }

  static boolean isSingleSpaced(Line line) {
    for (int i = 1; i < line.words().size(); i++) {
      if (Items.gap(line.words().get(i - 1), line.words().get(i)) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Where figures begin if all words from one on are figures; else none. */
  private static List<Integer> starts(FigureWords figures, int from, List<Word> words) {
    List<Integer> starts = new ArrayList<>();
    int at = from;
    while (at < words.size()) {
      int end = figures.isDatePart(at) ? at : dash(words, at, figures.end(at));
      if (end == at) {
        return List.of();
      }
      starts.add(at);
      at = end;
    }
    return starts;
  }

  /** {@code 1,200 - 1,100}: where nothing but spaces parts the cells, a dash is one, no range. */
  private static int dash(List<Word> words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (FigureLook.of(words.get(i).text()) == FigureLook.NIL) {
        return i;
      }
    }
    return end;
  }

  int figures() {
    return starts.size();
  }

  /** The words of each of the last cells, the label's first. */
  List<List<Word>> cells(int count) {
    List<Word> words = line.words();
    List<List<Word>> cells = new ArrayList<>();
    int from = 0;
    for (int start : starts.subList(starts.size() - count, starts.size())) {
      cells.add(words.subList(from, start));
      from = start;
    }
    cells.add(words.subList(from, words.size()));
    return cells;
  }
}
