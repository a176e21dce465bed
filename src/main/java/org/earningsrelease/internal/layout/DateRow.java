package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Dates of several columns that stand so close that no gap shows: {@code Jun 30, Mar 31,}. */
final class DateRow {
  private DateRow() {}

  /** One run for each date if the run is made of two or more dates alike, else the run itself. */
  static List<Item> split(Item run) {
    List<Word> words = run.words();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Look.isMonth(words.get(i).text())) {
        starts.add(i);
      }
    }
    if (starts.size() < 2 || starts.get(0) != 0) {
      return List.of(run);
    }
    starts.add(words.size());
    List<Item> dates = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<Word> date = words.subList(starts.get(i), starts.get(i + 1));
      if (!isDate(date) || date.size() != starts.get(1)) {
        return List.of(run);
      }
      dates.add(new Item(date, Item.Kind.TEXT, date.get(date.size() - 1).box().x1()));
    }
    return dates;
  }

  /** {@code June 30,}, {@code June 2004} or {@code June 30, 2004}. */
  private static boolean isDate(List<Word> words) {
    return (words.size() == 2 || words.size() == 3)
        && words.stream().skip(1).allMatch(w -> Character.isDigit(w.text().charAt(0)));
  }
}
