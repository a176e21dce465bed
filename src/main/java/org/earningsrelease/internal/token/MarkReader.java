package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** Reads what stands for a figure or beside one: footnote marks, nil dashes, {@code n/m}. */
final class MarkReader {
  private static final PhraseTable<Boolean> NOT_MEANINGFUL =
      PhraseTable.load("token/not-meaningful.txt", columns -> true);

  private MarkReader() {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    return nil(in, i)
        .or(() -> notMeaningful(in, i))
        .or(() -> bracketed(in, i))
        .or(() -> sign(in, i));
  }

  /** {@code $ —} everywhere; a dash alone only as the whole text. */
  private static Optional<Found<Token>> nil(Lexemes in, int i) {
    Optional<Found<Coin>> coin = Coin.at(in, i, Coin.Place.BEFORE);
    int at = coin.map(Found::next).orElse(i);
    if (!in.isDash(at)) {
      return Optional.empty();
    }
    int end = in.isDash(at + 1) ? at + 2 : at + 1;
    boolean whole = i == 0 && end == in.size();
    boolean money = coin.isPresent() && !in.isNumber(end) && !in.isWord(end);
    return whole || money
        ? Optional.of(new Found<>(new Token.Nil(in.start(i), in.end(end)), end))
        : Optional.empty();
  }

  /** {@code n/m}, {@code N/A}; {@code NM} and {@code na} only as the whole text. */
  private static Optional<Found<Token>> notMeaningful(Lexemes in, int i) {
    boolean slashed = in.is(i, "n") && in.is(i + 1, "/") && in.isGlued(i + 1) && in.isGlued(i + 2);
    if (slashed && (in.isAny(i + 2, "m", "a") || in.isAny(i + 2, "mf", "c"))) {
      return Optional.of(new Found<>(new Token.NotMeaningful(in.start(i), in.end(i + 3)), i + 3));
    }
    boolean whole = i == 0 && isNotMeaningful(in.printed(0, in.size()));
    return whole
        ? Optional.of(
            new Found<>(new Token.NotMeaningful(in.start(0), in.end(in.size())), in.size()))
        : Optional.empty();
  }

  /** Whether a text says nothing else. */
  static boolean isNotMeaningful(String text) {
    return NOT_MEANINGFUL.exact(text).isPresent();
  }

  /** {@code (1)}, {@code (a)}, {@code (1,2)}, {@code [2]}. */
  private static Optional<Found<Token>> bracketed(Lexemes in, int i) {
    boolean round = in.is(i, "(") && isMark(in, i + 1) && in.is(i + 2, ")");
    boolean square = in.is(i, "[") && isMark(in, i + 1) && in.is(i + 2, "]");
    return round || square ? Optional.of(mark(in, i, i + 3)) : Optional.empty();
  }

  private static boolean isMark(Lexemes in, int i) {
    String text = in.word(i);
    if (in.isNumber(i)) {
      return text.length() <= 2 || text.length() == 3 && text.charAt(1) == ',';
    }
    return in.isWord(i) && text.length() == 1 && in.printed(i).equals(text);
  }

  /** {@code *}, {@code **}, {@code †}, superscript digits. */
  private static Optional<Found<Token>> sign(Lexemes in, int i) {
    int end = i;
    while (isMarkSign(in.sign(end)) && (end == i || in.isGlued(end))) {
      end++;
    }
    return end > i ? Optional.of(mark(in, i, end)) : Optional.empty();
  }

  static boolean isMarkSign(char sign) {
    return sign == '*'
        || sign == '\u2020'
        || sign == '\u2021'
        || sign == '\u00A7'
        || sign == '^'
        || Signs.isSuperscript(sign);
  }

  private static Found<Token> mark(Lexemes in, int from, int to) {
    String text = in.printed(from, to);
    return new Found<>(new Token.FootnoteMark(in.start(from), in.end(to), text), to);
  }
}
