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
  private final FigureLook[] looks;
  private final List<Item> items = new ArrayList<>();

  private Items(List<Word> words) {
    this.words = words;
    this.looks = words.stream().map(w -> FigureLook.of(w.text())).toArray(FigureLook[]::new);
  }

  static List<Item> of(Line line) {
    return new Items(line.words()).split();
  }

  private List<Item> split() {
    int at = 0;
    while (at < words.size()) {
      int end = figureEnd(at);
      int phone = phoneEnd(at);
      if (phone > at) {
        addText(phone);
        at = phone;
      } else if (end > at && !textFollows(end)) {
        items.add(figure(at, end));
        at = end;
      } else {
        at = Math.max(at + 1, end);
        addText(at);
      }
    }
    return List.copyOf(items);
  }

  /** {@code +1 469 996 3516}: groups of digits behind a plus sign. */
  private int phoneEnd(int from) {
    String first = words.get(from).text();
    if (!first.startsWith("+") || first.length() > 4 || !isDigits(first.substring(1))) {
      return from;
    }
    int at = from + 1;
    while (at < words.size()
        && isDigits(words.get(at).text())
        && isNear(words.get(at - 1), words.get(at))) {
      at++;
    }
    return at - from >= 3 ? at : from;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** Extends the text run at the end of the list up to word {@code to}, or begins a new one. */
  private void addText(int to) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    int done = items.stream().mapToInt(item -> item.words().size()).sum();
    List<Word> run = new ArrayList<>();
    if (last != null
        && last.kind() == Item.Kind.TEXT
        && isNear(words.get(done - 1), words.get(done))) {
      run.addAll(last.words());
      items.remove(items.size() - 1);
    }
    run.addAll(words.subList(done, to));
    items.add(new Item(run, Item.Kind.TEXT, run.get(run.size() - 1).box().x1()));
  }

  private Item figure(int from, int to) {
    Item.Kind kind = Item.Kind.FIGURE;
    if (!items.isEmpty() && isNear(words.get(from - 1), words.get(from))) {
      Item.Kind before = items.get(items.size() - 1).kind();
      boolean opensCell = look(from) == FigureLook.CURRENCY && to > from + 1;
      kind = before == Item.Kind.FIGURE || opensCell ? Item.Kind.FIGURE : Item.Kind.ATTACHED;
    }
    return new Item(words.subList(from, to), kind, edge(words.subList(from, to)));
  }

  /** Where the figure that begins at a word ends; the word itself if none does. */
  private int figureEnd(int from) {
    int at = isDirection(from) ? from + 1 : from;
    while (at < words.size() && isPrefix(at) && at - from < 3) {
      at++;
    }
    if (at == words.size()) {
      return from;
    }
    if (isBroken(at)) {
      return tail(at + 2);
    }
    if (!isFigure(at)) {
      return from;
    }
    int end = tail(at + 1);
    return look(at) == FigureLook.NUMBER ? rangeEnd(end) : end;
  }

  /** {@code down 32%}, {@code up $0.4}: one space between. */
  private boolean isDirection(int at) {
    return look(at) == FigureLook.DIRECTION
        && at + 1 < words.size()
        && isNear(words.get(at), words.get(at + 1))
        && (look(at + 1) == FigureLook.NUMBER || isPrefix(at + 1));
  }

  /** {@code $8.51 - $8.53 billion}, {@code 2% to 4%}: two figures one space around a sign. */
  private int rangeEnd(int end) {
    if (end + 1 >= words.size() || !isNear(words.get(end - 1), words.get(end))) {
      return end;
    }
    String sign = words.get(end).text();
    boolean joins = sign.equals("to") || (sign.length() == 1 && FigureLook.isDash(sign.charAt(0)));
    if (!joins || !isNear(words.get(end), words.get(end + 1))) {
      return end;
    }
    int at = end + 1;
    while (at < words.size() && isPrefix(at)) {
      at++;
    }
    return at < words.size() && look(at) == FigureLook.NUMBER ? tail(at + 1) : end;
  }

  private boolean isFigure(int at) {
    FigureLook look = look(at);
    return look == FigureLook.NUMBER || look == FigureLook.NIL || look == FigureLook.NOT_MEANINGFUL;
  }

  private boolean isPrefix(int at) {
    FigureLook look = look(at);
    return look == FigureLook.CURRENCY || look == FigureLook.OPEN;
  }

  /** {@code 1, 465} and {@code 2 ,703}: a stray space beside a separator. */
  private boolean isBroken(int at) {
    if (at + 1 >= words.size() || !isNear(words.get(at), words.get(at + 1))) {
      return false;
    }
    String first = words.get(at).text();
    String second = words.get(at + 1).text();
    boolean before = first.endsWith(",") && first.length() <= 6;
    boolean behind = second.startsWith(",");
    String group = behind ? second.substring(1) : second;
    boolean three =
        group.length() >= 3
            && group.chars().limit(3).allMatch(Character::isDigit)
            && (group.length() == 3 || !Character.isDigit(group.charAt(3)));
    return before != behind && three && FigureLook.of(first + second) == FigureLook.NUMBER;
  }

  /** Closing signs, units and marks behind a figure belong to it. */
  private int tail(int from) {
    int at = from;
    while (at < words.size()) {
      double gap = gap(words.get(at - 1), words.get(at));
      FigureLook look = look(at);
      boolean closing = look == FigureLook.CLOSE && gap <= 4;
      boolean unit = look == FigureLook.UNIT && gap <= 4;
      boolean mark =
          words.get(at).style().raised() || (Marks.isSigns(words.get(at).text()) && gap < WIDE);
      if (!closing && !unit && !mark) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean textFollows(int at) {
    return at < words.size()
        && isNear(words.get(at - 1), words.get(at))
        && figureEnd(at) == at
        && !isPrefix(at);
  }

  private FigureLook look(int at) {
    return looks[at];
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

  private static double edge(List<Word> figure) {
    for (int i = figure.size() - 1; i >= 0; i--) {
      Word word = figure.get(i);
      if (word.style().raised()) {
        continue;
      }
      String text = Marks.withoutTrailing(word.text());
      for (int c = text.length() - 1; c >= 0; c--) {
        if (Character.isLetterOrDigit(text.charAt(c)) || FigureLook.isDash(text.charAt(c))) {
          return word.box().x0() + word.box().width() * (c + 1) / word.text().length();
        }
      }
    }
    return figure.get(figure.size() - 1).box().x1();
  }
}
