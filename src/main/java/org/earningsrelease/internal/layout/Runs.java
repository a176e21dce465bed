package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins a line's items to runs of words between wide gaps. */
final class Runs {
  private Runs() {}

  static List<Item> of(List<Item> items, Walls walls) {
    List<Item> runs = new ArrayList<>();
    for (Item item : items) {
      Item last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && continues(last, item, walls)) {
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(item.words());
        runs.set(runs.size() - 1, new Item(words, Item.Kind.TEXT, item.edge()));
      } else {
        runs.add(item);
      }
    }
    return runs.stream()
        .flatMap(run -> DateRow.split(run).stream())
        .flatMap(run -> PeriodRow.split(run).stream())
        .flatMap(run -> RunParts.split(run).stream())
        .toList();
  }

  private static boolean continues(Item left, Item right, Walls walls) {
    Word last = left.words().get(left.words().size() - 1);
    Word next = right.words().get(0);
    return Items.isNear(last, next)
        && !(left.isFigure() && right.isFigure())
        && !walls.part(last, next);
  }
}
