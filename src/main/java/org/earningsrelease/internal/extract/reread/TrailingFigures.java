package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.lexicon.CurrencySigns;
import org.earningsrelease.internal.token.CellReader;
import org.earningsrelease.internal.token.CellValue;

/**
 * Words and the figures at their end, each with its signs: {@code Taxes of 2022 | $ (12 ) | 377-}.
 *
 * @param label the words before
 * @param figures the words of each figure, in order
 */
record TrailingFigures(List<Word> label, List<List<Word>> figures) {
  private static final String CLOSING = ")%]";

  static TrailingFigures of(List<Word> words) {
    List<List<Word>> figures = new ArrayList<>();
    int end = words.size();
    for (int from = begin(words, end); from < end; from = begin(words, end)) {
      figures.add(words.subList(from, end));
      end = from;
    }
    Collections.reverse(figures);
    return new TrailingFigures(List.copyOf(words.subList(0, end)), List.copyOf(figures));
  }

  boolean hasLabel() {
    return label.stream().anyMatch(w -> w.text().chars().anyMatch(Character::isLetter));
  }

  Passage labelPassage() {
    return label.isEmpty() ? Passage.EMPTY : Passage.of(label);
  }

  /** Where the figure that ends there begins; the end itself if none does. */
  private static int begin(List<Word> words, int end) {
    int at = end;
    while (at > 0 && isOf(words.get(at - 1), CLOSING)) {
      at--;
    }
    if (at == 0 || !isFigure(words.get(at - 1).text())) {
      return at == end && at > 0 && isDash(words.get(at - 1)) ? at - 1 : end;
    }
    at--;
    while (at > 0 && isSign(words.get(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && CellReader.standard().read(text) instanceof CellValue.Numeric;
  }

  static boolean isDash(Word word) {
    return CellReader.standard().read(word.text()) instanceof CellValue.Nil;
  }

  private static boolean isOf(Word word, String signs) {
    return word.text().chars().allMatch(c -> signs.indexOf(c) >= 0);
  }

  /** {@code $}, {@code (}, {@code $(}, {@code -}: no letter, no digit, and nothing closes. */
  private static boolean isSign(Word word) {
    return word.text().chars().allMatch(TrailingFigures::isSign);
  }

  private static boolean isSign(int c) {
    return CurrencySigns.is(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || "([\u25B3\u25B2".indexOf(c) >= 0;
  }
}
