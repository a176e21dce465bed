package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Markdown's {@code **bold**} and a line all in {@code *italics*}: the asterisks go, the words
 * stay. A footnote's {@code 2003**} or {@code $111.5 million*} is no such pair.
 */
final class Emphasis {
  private static final String MAY_PRECEDE = "([{\"'-—/|:•";
  private static final String MAY_FOLLOW = "([$€£¥\"'+-.#";

  private final List<Letter> letters;

  private Emphasis(List<Letter> letters) {
    this.letters = letters;
  }

  /** The letters without paired asterisks, those between two pairs in bold. */
  static List<Letter> resolve(List<Letter> letters) {
    return letters.stream().anyMatch(letter -> letter.isPlain('*'))
        ? new Emphasis(letters).resolve()
        : letters;
  }

  private List<Letter> resolve() {
    List<Letter> resolved = new ArrayList<>(letters.size());
    int at = 0;
    while (at < letters.size()) {
      int open = run(at);
      int close = opens(at, open) ? closing(at + open, open) : -1;
      if (close < 0) {
        resolved.addAll(letters.subList(at, at + Math.max(1, open)));
        at += Math.max(1, open);
      } else {
        for (Letter letter : letters.subList(at + open, close)) {
          resolved.add(open > 1 ? letter.inBold() : letter);
        }
        at = close + open;
      }
    }
    return resolved;
  }

  /** How many asterisks stand here side by side. */
  private int run(int from) {
    int end = from;
    while (end < letters.size() && letters.get(end).isPlain('*')) {
      end++;
    }
    return end - from;
  }

  private boolean opens(int at, int length) {
    if (length < 1 || length > 3 || at + length >= letters.size()) {
      return false;
    }
    String next = letters.get(at + length).text();
    boolean starts = Character.isLetterOrDigit(next.codePointAt(0)) || MAY_FOLLOW.contains(next);
    boolean free =
        at == 0
            || letters.get(at - 1).isBlank()
            || MAY_PRECEDE.contains(letters.get(at - 1).text());
    return starts && free && (length > 1 || isFirst(at));
  }

  private int closing(int from, int length) {
    for (int at = from; at < letters.size(); at++) {
      int run = run(at);
      if (run == length && !letters.get(at - 1).isBlank() && (length > 1 || isLast(at))) {
        return at;
      }
      at += Math.max(0, run - 1);
    }
    return -1;
  }

  private boolean isFirst(int at) {
    return letters.subList(0, at).stream().allMatch(Letter::isBlank);
  }

  private boolean isLast(int at) {
    return letters.subList(at + 1, letters.size()).stream().allMatch(Letter::isBlank);
  }
}
