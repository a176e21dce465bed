package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.BareYear;
import org.earningsrelease.internal.token.PeriodPhrase.Year;
import org.earningsrelease.internal.token.PeriodPhrase.YearEnd;

/** Reads years and their ends: {@code 2023}, {@code year-end 2004}, {@code the end of 2024}. */
final class YearPeriod {
  private static final List<Grammar<PeriodPhrase>> GRAMMARS =
      List.of(YearPeriod::endOfYear, YearPeriod::yearEnd, YearPeriod::bare);

  private YearPeriod() {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    return Grammar.first(GRAMMARS, in, i);
  }

  /** {@code end of 2024}, {@code end of fiscal 2024}, {@code end of the year}. */
  private static Optional<Found<PeriodPhrase>> endOfYear(Lexemes in, int i) {
    int word = in.isAny(i, "end", "close") ? i : i + 1;
    if (!in.isAny(word, "end", "close") || !in.is(word + 1, "of") || word > i && !in.is(i, "the")) {
      return Optional.empty();
    }
    int at = in.isAny(word + 2, "the", "this") ? word + 3 : word + 2;
    Optional<Found<FiscalYear>> year = FiscalYear.at(in, at);
    if (year.isPresent()) {
      return year.filter(y -> NamedPart.at(in, y.next()).isEmpty())
          .map(y -> y.map(n -> new YearEnd(OptionalInt.of(n.year()))));
    }
    while (in.isAny(at, "fiscal", "calendar") || in.isAny(at, "current", "financial")) {
      at++;
    }
    return in.is(at, "year")
        ? Optional.of(new Found<>(new YearEnd(OptionalInt.empty()), at + 1))
        : Optional.empty();
  }

  /** {@code year-end 2004}, {@code year end}, {@code 2024 year-end}. */
  private static Optional<Found<PeriodPhrase>> yearEnd(Lexemes in, int i) {
    Optional<Found<FiscalYear>> before = FiscalYear.at(in, i);
    int at = before.map(Found::next).orElse(i);
    int end = SpanWords.behindHyphen(in, at + 1);
    if (!in.is(at, "year") || !in.is(end, "end")) {
      return Optional.empty();
    }
    Optional<Found<FiscalYear>> year =
        before.isPresent() ? before : FiscalYear.at(in, in.is(end + 1, "of") ? end + 2 : end + 1);
    OptionalInt number =
        year.map(y -> OptionalInt.of(y.value().year())).orElse(OptionalInt.empty());
    int next = Math.max(end + 1, year.map(Found::next).orElse(0));
    return Optional.of(new Found<>(new YearEnd(number), next));
  }

  private static Optional<Found<PeriodPhrase>> bare(Lexemes in, int i) {
    boolean abbreviated = in.isApostrophe(i) && in.isGlued(i + 1) && !in.isGlued(i);
    Optional<Found<Integer>> year =
        abbreviated ? YearReader.anyDigits(in, i) : YearReader.fourDigits(in, i);
    return year.filter(y -> !isJoined(in, i, y.next()))
        .map(y -> y.map(n -> phrase(y.next() > i + 2, n)));
  }

  /** {@code 2023/24} is a fiscal year. */
  private static PeriodPhrase phrase(boolean split, int year) {
    return split ? new Year(OptionalInt.of(year), true) : new BareYear(year);
  }

  /** {@code 2004-12} of a code, {@code A2004}, {@code 2004:1}. */
  private static boolean isJoined(Lexemes in, int i, int next) {
    boolean before =
        in.isGlued(i)
            && (in.isWord(i - 1) || in.is(i - 1, "#") || in.is(i - 1, "/") && in.isNumber(i - 2));
    boolean behind =
        in.isGlued(next)
            && in.isGlued(next + 1)
            && !in.is(next, ",")
            && !in.is(next, ".")
            && in.isNumber(next + 1);
    return before || behind && !YearReader.isYear(in.word(next + 1));
  }
}
