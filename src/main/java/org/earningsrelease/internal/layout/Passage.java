package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.CurrencySigns;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Source;

/**
 * Words joined to running text, where each character still knows its place.
 *
 * @param text the words with one space between them; a word broken over two lines is whole again
 * @param words in reading order; empty for an empty passage
 * @param starts where each word begins in {@code text}
 */
public record Passage(String text, List<Word> words, List<Integer> starts) {
  /** No words at all: the label of an unlabelled total. */
  public static final Passage EMPTY = new Passage("", List.of(), List.of());

  public Passage {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
    if (words.size() != starts.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + starts.size() + " starts");
    }
  }

  /** Joins words with single spaces. */
  public static Passage of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(word.text());
    }
    return new Passage(text.toString(), words, starts);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a currency sign is printed in it. */
  public boolean hasCurrencySign() {
    return CurrencySigns.areIn(text);
  }

  /** The page of the first word. */
  public int page() {
    return words.get(0).page();
  }

  /** The smallest box around all words. */
  public Box box() {
    return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
  }

  /** The whole passage's place. */
  public Source source() {
    return source(0, text.length());
  }

  /**
   * The place of {@code text.substring(from, to)}.
   *
   * @throws IllegalArgumentException if the stretch holds no character of a word
   */
  public Source source(int from, int to) {
    Word first = null;
    Word last = null;
    int start = 0;
    int end = 0;
    Box box = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int begin = starts.get(i);
      int behind =
          Math.min(
              begin + word.text().length(),
              i + 1 < starts.size() ? starts.get(i + 1) : text.length());
      if (behind <= from || begin >= to) {
        continue;
      }
      Piece piece = Piece.of(word, Math.max(from, begin) - begin, Math.min(to, behind) - begin);
      if (first == null) {
        first = word;
        start = piece.start();
      }
      last = word;
      end = piece.end();
      // A figure broken over two pages keeps the box of its first page.
      box = box == null ? piece.box() : word.page() == first.page() ? box.union(piece.box()) : box;
    }
    if (first == null || last == null || box == null) {
      throw new IllegalArgumentException("no word in " + from + ".." + to + " of '" + text + "'");
    }
    Optional<Box> printed = first.style().onGrid() ? Optional.empty() : Optional.of(box);
    return new Source(
        first.page(),
        printed,
        Math.min(start, end),
        Math.max(start, end),
        text.substring(from, to).strip());
  }

  /**
   * A stretch of a word. Its box is the whole word's: digits are wider than the brackets beside
   * them, so that no share of the width would be sure to hold them. Where normalisation changed the
   * word's length, the offsets are the whole word's too.
   */
  private record Piece(int start, int end, Box box) {
    static Piece of(Word word, int from, int to) {
      int length = word.text().length();
      if (length != word.end() - word.start() || (from == 0 && to == length)) {
        return new Piece(word.start(), word.end(), word.box());
      }
      return new Piece(word.start() + from, word.start() + to, word.box());
    }
  }
}
