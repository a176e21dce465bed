package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Table.Column;

/**
 * Headings over groups of columns whose own headings repeat: {@code 2024} set flush over {@code
 * Before | Exceptional | Total}, {@code 2023} over the same three again.
 *
 * @param reach where each column's figures and headings stand
 * @param notes columns of references, which belong to no group
 */
record GroupRepeats(List<Column> reach, Set<Integer> notes) {
  GroupRepeats {
    reach = List.copyOf(reach);
    notes = Set.copyOf(notes);
  }

  /**
   * One group for each heading; empty where the headings below do not repeat.
   *
   * @param below the cells of the header's lower lines
   */
  List<HeaderSpan> spans(List<Item> headings, List<List<Item>> below) {
    List<Integer> columns =
        IntStream.range(0, reach.size()).filter(c -> !notes.contains(c)).boxed().toList();
    int size = headings.size() < 2 ? 0 : columns.size() / headings.size();
    if (size < 2 || size * headings.size() != columns.size() || !repeat(columns, size, below)) {
      return List.of();
    }
    List<HeaderSpan> spans = new ArrayList<>();
    for (int h = 0; h < headings.size(); h++) {
      HeaderSpan span = new HeaderSpan(columns.get(h * size), columns.get(h * size + size - 1));
      double centre = headings.get(h).centre();
      if (centre < reach.get(span.first()).left() || centre > reach.get(span.last()).right()) {
        return List.of();
      }
      spans.add(span);
    }
    return spans;
  }

  private boolean repeat(List<Integer> columns, int size, List<List<Item>> below) {
    List<String> texts = columns.stream().map(c -> text(c, below)).toList();
    boolean alike =
        IntStream.range(size, texts.size()).allMatch(i -> texts.get(i).equals(texts.get(i - size)));
    return alike && texts.subList(0, size).stream().distinct().count() == size;
  }

  private String text(int column, List<List<Item>> below) {
    StringBuilder text = new StringBuilder();
    for (List<Item> line : below) {
      for (Item cell : line) {
        boolean over =
            cell.right() >= reach.get(column).left() && cell.left() <= reach.get(column).right();
        text.append(over ? cell.text() + " " : "");
      }
    }
    return text.toString();
  }
}
