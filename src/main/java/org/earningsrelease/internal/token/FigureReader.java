package org.earningsrelease.internal.token;

import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** Reads one figure in running text. */
final class FigureReader {
  private static final PhraseTable<Boolean> LEAD_INS =
      PhraseTable.load("token/lead-ins.txt", columns -> true);

  private FigureReader() {}

  /** The figure that starts at a lexeme. */
  static Optional<Found<Figure>> at(Lexemes in, int i) {
    return behind(in, i, Optional.empty());
  }

  /**
   * The same behind a figure of a range: in {@code €10-12m} the second has the first's currency.
   */
  static Optional<Found<Figure>> behind(Lexemes in, int i, Optional<Coin> lent) {
    if (in.is(i, "(")) {
      return bracketed(in, i);
    }
    return unbracketed(in, i, lent).or(() -> inWords(in, i));
  }

  private static Optional<Found<Figure>> unbracketed(Lexemes in, int i, Optional<Coin> lent) {
    FigureHead printed = FigureHead.at(in, i);
    FigureHead head = isShortScale(in, printed) ? printed.withCoin(lent) : printed;
    if (head.coin().isPresent() && in.is(head.next(), "(")) {
      return innerBrackets(in, i, head);
    }
    return number(in, head, head.next())
        .flatMap(n -> complete(in, i, head, n, FigureTail.at(in, n.next(), head.coin())));
  }

  /** {@code 12m}, whose letter means a scale only beside a currency. */
  private static boolean isShortScale(Lexemes in, FigureHead head) {
    int letter = head.next() + 1;
    return head.coin().isEmpty()
        && in.isGlued(letter)
        && in.word(letter).length() <= 2
        && Scale.at(in, letter).isPresent();
  }

  private static Optional<Found<PrintedNumber>> number(Lexemes in, FigureHead head, int at) {
    return NumberReader.digitsAt(in, at, head.coin().isPresent());
  }

  private static Optional<Found<Figure>> complete(
      Lexemes in, int from, FigureHead head, Found<PrintedNumber> number, FigureTail tail) {
    boolean alone = tail.isEmpty() && tail.coin().isEmpty();
    if (alone && (isYear(in, from, number) || isPartOfWord(in, number.next()))) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(figure(in, from, head, number.value(), tail), tail.next()));
  }

  private static Figure figure(
      Lexemes in, int from, FigureHead head, PrintedNumber number, FigureTail tail) {
    OptionalInt scale = tail.scale().isPresent() ? tail.scale() : head.scale();
    Figure figure =
        new Figure(
            in.start(from),
            in.end(tail.next()),
            number.value(),
            number.decimals(),
            scale,
            tail.coin(),
            tail.measure());
    return head.negative() ? figure.negated() : figure;
  }

  /**
   * {@code $ (0.16)}, {@code JPY (1,206) million}, {@code $(1.2 million)}: parentheses mean minus.
   */
  private static Optional<Found<Figure>> innerBrackets(Lexemes in, int from, FigureHead head) {
    return number(in, head, head.next() + 1)
        .flatMap(
            n -> {
              FigureTail inner = FigureTail.at(in, n.next(), head.coin());
              if (!in.is(inner.next(), ")")) {
                return Optional.empty();
              }
              FigureTail tail = behindBracket(in, inner);
              return Optional.of(
                  new Found<>(figure(in, from, head, n.value(), tail).negated(), tail.next()));
            });
  }

  private static FigureTail behindBracket(Lexemes in, FigureTail inner) {
    int behind = inner.next() + 1;
    FigureTail closed = new FigureTail(inner.scale(), inner.coin(), inner.measure(), behind);
    if (!inner.isEmpty()) {
      return closed;
    }
    FigureTail outer = FigureTail.at(in, behind, inner.coin());
    return outer.isEmpty() ? closed : outer;
  }

  /** {@code ($0.01)}, {@code (84)%}, {@code (1.2) million}. */
  private static Optional<Found<Figure>> bracketed(Lexemes in, int i) {
    FigureHead head = FigureHead.at(in, i + 1);
    return number(in, head, head.next())
        .flatMap(
            n -> {
              FigureTail inner = FigureTail.at(in, n.next(), head.coin());
              if (!in.is(inner.next(), ")") || head.negative()) {
                return Optional.empty();
              }
              FigureTail tail = behindBracket(in, inner);
              boolean outside = tail.next() > inner.next() + 1;
              return outside || isMinus(in, i, inner, n.value())
                  ? Optional.of(
                      new Found<>(figure(in, i, head, n.value(), tail).negated(), tail.next()))
                  : Optional.empty();
            });
  }

  /** Whether brackets around all of a figure make it negative; mostly they only explain. */
  private static boolean isMinus(Lexemes in, int i, FigureTail inner, PrintedNumber number) {
    boolean plain = inner.isEmpty() && inner.coin().isEmpty();
    if (plain && number.decimals() == 0 && number.value().intValue() < 100) {
      return false;
    }
    boolean year = plain && in.isNumber(i + 1) && YearReader.isYear(in.word(i + 1));
    boolean range = in.isDash(i - 1) && in.is(i - 2, ")");
    boolean leadIn = range || LEAD_INS.exact(in.word(i - 1)).isPresent();
    boolean money = inner.isEmpty() && inner.coin().isPresent() && !isBehindNumber(in, i);
    return !year && (i == 0 || leadIn || money);
  }

  /** {@code a profit of 53 cents per share ($0.53)}: the bracket says the same once more. */
  private static boolean isBehindNumber(Lexemes in, int i) {
    for (int back = i - 1; back >= 0 && back >= i - 6; back--) {
      if (in.isNumber(back)) {
        return true;
      }
    }
    return false;
  }

  /** {@code five percent}, {@code two million}; {@code one} only so, the others alone too. */
  private static Optional<Found<Figure>> inWords(Lexemes in, int i) {
    return NumberReader.wordAt(in, i)
        .flatMap(
            n -> {
              FigureTail tail = FigureTail.at(in, n.next(), Optional.empty());
              boolean alone = tail.isEmpty() && tail.coin().isEmpty();
              if (alone && (n.value() < 2 || isPartOfWord(in, n.next()))) {
                return Optional.empty();
              }
              FigureHead none = new FigureHead(false, Optional.empty(), OptionalInt.empty(), i);
              Figure figure = figure(in, i, none, NumberReader.whole(n.value()), tail);
              return Optional.of(new Found<>(figure, tail.next()));
            });
  }

  private static boolean isYear(Lexemes in, int from, Found<PrintedNumber> number) {
    return number.next() == from + 1 && YearReader.isYear(in.word(from));
  }

  /**
   * {@code 5G}, {@code 12th}, {@code 52-week}, {@code 10-K}, {@code 9:30}, {@code 1/2}, {@code
   * 401(k)}.
   */
  private static boolean isPartOfWord(Lexemes in, int next) {
    if (!in.isGlued(next)) {
      return false;
    }
    boolean word = in.isWord(next) && (in.word(next).length() == 1 || isOrdinal(in.word(next)));
    boolean joined = in.isDash(next) && in.isGlued(next + 1) && in.isWord(next + 1);
    boolean sign = in.is(next, ":") || in.is(next, "/");
    boolean clock = sign && in.isGlued(next + 1) && in.isNumber(next + 1);
    boolean plan = in.is(next, "(") && in.is(next + 1, "k") && in.is(next + 2, ")");
    return word || joined || clock || plan;
  }

  private static boolean isOrdinal(String letters) {
    return letters.equals("st")
        || letters.equals("nd")
        || letters.equals("rd")
        || letters.equals("th");
  }
}
