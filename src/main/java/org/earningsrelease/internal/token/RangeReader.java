package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * Reads two figures that are one range: {@code $10.5-11.5 billion}, {@code between 3 and 5
 * percent}, {@code 10 to 12 percent}.
 *
 * <p>{@code from 381 to 427} and {@code increased $5 million to $12 million} tell a change, not a
 * range.
 */
final class RangeReader {
  private static final PhraseTable<Boolean> CHANGES =
      PhraseTable.load("token/changes.txt", columns -> true);
  private static final PhraseTable<Boolean> RANGE_WORDS =
      PhraseTable.load("token/range-words.txt", columns -> true);
  private static final int LONGEST_CHANGE = 3;

  private RangeReader() {}

  /** Index behind the word or dash that joins two figures. */
  private record Joint(int next, boolean tight) {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    return FigureReader.at(in, i).flatMap(first -> behind(in, i, first));
  }

  /** The range that begins with a figure at {@code i}. */
  static Optional<Found<Token>> behind(Lexemes in, int i, Found<Figure> first) {
    Optional<Joint> joint = joint(in, i, first);
    if (joint.isEmpty()) {
      return Optional.empty();
    }
    return FigureReader.behind(in, joint.get().next(), first.value().coin())
        .filter(second -> isRange(in, i, first, second, joint.get()))
        .flatMap(
            second ->
                Ends.of(first.value(), second.value(), joint.get().tight())
                    .map(ends -> new Found<>(token(ends), second.next())));
  }

  private static Token token(Ends ends) {
    return new Token.Range(
        ends.from().start(), ends.to().end(), ends.from().token(), ends.to().token());
  }

  private static Optional<Joint> joint(Lexemes in, int i, Found<Figure> first) {
    int at = first.next();
    if (in.isDash(at)) {
      boolean tight = in.isGlued(at) && in.isGlued(at + 1);
      return Optional.of(new Joint(at + 1, tight));
    }
    if (in.sign(at) == '~' || in.sign(at) == '\uFF5E' || in.sign(at) == '\u301C') {
      return Optional.of(new Joint(at + 1, true));
    }
    if (in.is(at, "to") || in.is(at, "through")) {
      return isChange(in, i) ? Optional.empty() : Optional.of(new Joint(at + 1, false));
    }
    if (in.is(at, "and") && isBetween(in, i) || in.is(at, "or") && isSmallCount(first.value())) {
      return Optional.of(new Joint(at + 1, false));
    }
    return Optional.empty();
  }

  private static boolean isRange(
      Lexemes in, int i, Found<Figure> first, Found<Figure> second, Joint joint) {
    boolean or = in.is(first.next(), "or");
    if (or && !isSmallCount(second.value())) {
      return false;
    }
    boolean dash = in.isDash(first.next());
    return !dash || !isCode(in, i, first, second) && isSpaced(in, first.next(), joint);
  }

  /** {@code $5.2 - $5.4 million}, but not the dash of {@code 5 -3}, which is a minus. */
  private static boolean isSpaced(Lexemes in, int dash, Joint joint) {
    return joint.tight() || !in.isGlued(dash) && !in.isGlued(dash + 1) || in.isGlued(dash);
  }

  /** {@code 2016-02}, {@code 555-1234}, {@code 408-555-1234}: numbers that count nothing. */
  private static boolean isCode(Lexemes in, int i, Found<Figure> first, Found<Figure> second) {
    boolean bare = first.next() == i + 1 && second.next() == first.next() + 2;
    if (!bare || !second.value().isPlain() || second.value().isScaled()) {
      return false;
    }
    boolean chained = in.isDash(second.next()) && in.isGlued(second.next());
    boolean falls = first.value().number().compareTo(second.value().number()) >= 0;
    boolean phone = in.word(i).length() == 3 && in.word(first.next() + 1).length() == 4;
    return chained || falls || phone || in.word(first.next() + 1).startsWith("0");
  }

  private static boolean isBetween(Lexemes in, int i) {
    for (int back = i - 1; back >= 0 && back >= i - 3; back--) {
      if (in.is(back, "between")) {
        return true;
      }
    }
    return false;
  }

  /** {@code two or three}. */
  private static boolean isSmallCount(Figure figure) {
    return figure.isPlain()
        && figure.scale().isEmpty()
        && figure.decimals() == 0
        && figure.number().intValue() < 20;
  }

  private static boolean isChange(Lexemes in, int i) {
    if (in.is(i - 1, "from")) {
      return RANGE_WORDS.exact(in.word(i - 2)).isEmpty();
    }
    int start = in.isWord(i - 1) && BoundReader.isBound(in, i - 1) ? i - 1 : i;
    for (int length = 1; length <= LONGEST_CHANGE && start >= length; length++) {
      List<String> words = in.words().subList(start - length, start);
      if (CHANGES.exact(String.join(" ", words)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
