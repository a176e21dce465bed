package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Periods of several columns one space apart: {@code Q1 2024 Q1 2023}, {@code 1H24 1H23 FY23}. */
final class PeriodRow {
  private PeriodRow() {}

  /** One run for each period where two or more follow each other, else the run itself. */
  static List<Item> split(Item run) {
    List<Word> words = run.words();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    int periods = 0;
    while (at < words.size() && (periods == 0 || PeriodCode.end(words, at) > at)) {
      int end = PeriodCode.end(words, at);
      if (end > at) {
        starts.add(at);
        periods++;
        at = end;
      } else {
        at++;
      }
    }
    return periods < 2 ? List.of(run) : parts(words, starts, at);
  }

  /** What stands before the periods and behind them is a run of its own. */
  private static List<Item> parts(List<Word> words, List<Integer> starts, int behind) {
    List<Integer> bounds = new ArrayList<>(starts);
    if (bounds.get(0) > 0) {
      bounds.add(0, 0);
    }
    if (behind < words.size()) {
      bounds.add(behind);
    }
    bounds.add(words.size());
    List<Item> parts = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      List<Word> part = words.subList(bounds.get(i), bounds.get(i + 1));
      parts.add(new Item(part, Item.Kind.TEXT, part.get(part.size() - 1).box().x1()));
    }
    return parts;
  }
}
