package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into figures and runs of text. */
final class Items {
  /** Wider than a stretched word space, narrower than two typewriter spaces. */
  static final double WIDE = 1.8;

  /** Typewriters put two spaces behind a full stop. */
  private static final double SENTENCE = 2.3;

  private final List<Word> words;
  private final FigureWords figures;
  private final Walls walls;
  private final List<Item> items = new ArrayList<>();

  private Items(List<Word> words, Walls walls) {
    this.words = words;
    this.walls = walls;
    this.figures = new FigureWords(words);
  }

  static List<Item> of(Line line) {
    return of(line, Walls.NONE);
  }

  /** The items of a line; a wall parts text that no gap does. */
  static List<Item> of(Line line, Walls walls) {
    return new Items(line.words(), walls.through(line)).split();
  }

  private List<Item> split() {
    int at = 0;
    while (at < words.size()) {
      int phone = figures.phoneEnd(at);
      int end = phone > at || figures.isDatePart(at) ? at : figures.end(at);
      if (end > at && !textFollows(end)) {
        items.add(figure(at, end));
      } else {
        end = Math.max(Math.max(at + 1, end), phone);
        addText(at, end);
      }
      at = end;
    }
    return List.copyOf(items);
  }

  /** Extends the text run at the end of the list, or begins a new one. */
  private void addText(int from, int to) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    List<Word> run = new ArrayList<>();
    if (last != null
        && last.kind() == Item.Kind.TEXT
        && isNear(words.get(from - 1), words.get(from))
        && !walls.part(words.get(from - 1), words.get(from))) {
      run.addAll(last.words());
      items.remove(items.size() - 1);
    }
    run.addAll(words.subList(from, to));
    items.add(new Item(run, Item.Kind.TEXT, run.get(run.size() - 1).box().x1()));
  }

  private Item figure(int from, int to) {
    Item.Kind kind = Item.Kind.FIGURE;
    if (!items.isEmpty()
        && isNear(words.get(from - 1), words.get(from))
        && !walls.part(words.get(from - 1), words.get(from))) {
      Item.Kind before = items.get(items.size() - 1).kind();
      boolean opens = figures.hasCurrency(from) && to > from + 1;
      kind = before == Item.Kind.FIGURE || opens ? Item.Kind.FIGURE : Item.Kind.ATTACHED;
    }
    return new Item(words.subList(from, to), kind, edge(words.subList(from, to)));
  }

  /** {@code 13 weeks}: words one space behind make a figure part of the text. */
  private boolean textFollows(int at) {
    return at < words.size()
        && isNear(words.get(at - 1), words.get(at))
        && figures.end(at) == at
        && !figures.isPrefix(at);
  }

  /** Whether no more than a word space, or a typewriter's two behind a sentence, is between. */
  static boolean isNear(Word left, Word right) {
    double gap = gap(left, right);
    char end = left.text().charAt(left.text().length() - 1);
    return gap < WIDE || (gap < SENTENCE && ".:;?!\"".indexOf(end) >= 0);
  }

  /** The gap between two words in spaces. */
  static double gap(Word left, Word right) {
    return (right.box().x0() - left.box().x1()) / Math.max(left.space(), right.space());
  }

  /** The right edge of the last digit, dash or letter. */
  private static double edge(List<Word> figure) {
    for (int i = figure.size() - 1; i >= 0; i--) {
      Word word = figure.get(i);
      String text = word.style().raised() ? "" : Marks.withoutTrailing(word.text());
      for (int c = text.length() - 1; c >= 0; c--) {
        if (Character.isLetterOrDigit(text.charAt(c)) || FigureLook.isDash(text.charAt(c))) {
          return word.box().x0() + word.box().width() * (c + 1) / word.text().length();
        }
      }
    }
    return figure.get(figure.size() - 1).box().x1();
  }
}
