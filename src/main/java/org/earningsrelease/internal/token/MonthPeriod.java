package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.AsOf;
import org.earningsrelease.internal.token.PeriodPhrase.MonthQuarter;
import org.earningsrelease.internal.token.PeriodPhrase.MonthRange;
import org.earningsrelease.internal.token.PeriodPhrase.On;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * Reads times by the names of their months: {@code December 2004 quarter}, {@code April-September
 * 2023}, {@code as of June 30, 2003}, {@code May 12, 2004}.
 */
final class MonthPeriod {
  private static final List<Grammar<PeriodPhrase>> GRAMMARS =
      List.of(
          MonthPeriod::quarter,
          MonthPeriod::range,
          SlashedMonths::at,
          MonthPeriod::asOf,
          MonthPeriod::endOfMonth,
          MonthPeriod::on);

  private MonthPeriod() {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    return Grammar.first(GRAMMARS, in, i);
  }

  /** {@code December 2004 quarter}, {@code the June quarter}, {@code June quarter 2024}. */
  private static Optional<Found<PeriodPhrase>> quarter(Lexemes in, int i) {
    return MonthNames.at(in, i)
        .flatMap(
            month -> {
              Optional<Found<Integer>> year = YearReader.fourDigits(in, month.next());
              int at = SpanWords.behindHyphen(in, year.map(Found::next).orElse(month.next()));
              if (!in.isAny(at, "quarter", "qtr")) {
                return Optional.empty();
              }
              Optional<Found<Integer>> any =
                  year.isPresent() ? year : YearReader.fourDigits(in, behindOf(in, at + 1));
              OptionalInt named =
                  any.map(y -> OptionalInt.of(y.value())).orElse(OptionalInt.empty());
              int next = Math.max(at + 1, any.map(Found::next).orElse(0));
              return Optional.of(new Found<>(new MonthQuarter(month.value(), named), next));
            });
  }

  private static int behindOf(Lexemes in, int i) {
    return in.is(i, "of") ? i + 1 : i;
  }

  /**
   * {@code Jan-Mar 2024}, {@code April 1, 2023 through June 30, 2023}, {@code July to September}.
   */
  private static Optional<Found<PeriodPhrase>> range(Lexemes in, int i) {
    return DateReader.orMonth(in, i)
        .filter(from -> isTo(in, from.next()))
        .flatMap(
            from ->
                DateReader.orMonth(in, from.next() + 1)
                    .filter(to -> isOrdered(from.value(), to.value()))
                    .map(to -> to.map(end -> new MonthRange(from.value(), end))));
  }

  private static boolean isTo(Lexemes in, int i) {
    return in.isDash(i) || in.isAny(i, "to", "through") || in.isAny(i, "~", "\uFF5E");
  }

  /** {@code from March 2003 to March 2004} tells two times, not a range. */
  private static boolean isOrdered(PartialDate from, PartialDate to) {
    return from.day().isPresent() == to.day().isPresent() && !from.month().equals(to.month())
        || from.day().isPresent() && to.day().isPresent();
  }

  /** {@code as of June 30, 2003}, {@code as at 31 March}, {@code at June 30, 2004 and 2003}. */
  private static Optional<Found<PeriodPhrase>> asOf(Lexemes in, int i) {
    boolean phrase =
        in.is(i, "as") && in.isAny(i + 1, "of", "at") || in.is(i, "as") && in.is(i + 1, "on");
    if (!phrase && !in.is(i, "at")) {
      return Optional.empty();
    }
    int on = phrase ? i + 2 : i + 1;
    int at = in.is(on, ":") || in.is(on, "the") ? on + 1 : on;
    Found<List<PartialDate>> dates = DateReader.list(in, at);
    boolean exact = !dates.value().isEmpty() && (phrase || dates.value().get(0).day().isPresent());
    return exact ? Optional.of(dates.map(AsOf::new)) : Optional.empty();
  }

  /** {@code end-June 2024}, {@code end of March 2024}, {@code the end of June}. */
  private static Optional<Found<PeriodPhrase>> endOfMonth(Lexemes in, int i) {
    int end = in.is(i, "the") ? i + 1 : i;
    int at = in.is(end + 1, "of") || in.isDash(end + 1) ? end + 2 : end + 1;
    if (!in.is(end, "end")) {
      return Optional.empty();
    }
    return DateReader.orMonth(in, at)
        .filter(date -> date.value().day().isEmpty())
        .map(date -> date.map(month -> new AsOf(List.of(month))));
  }

  /** {@code Jun 30, 2003}; a month's name alone only where it is the whole text. */
  private static Optional<Found<PeriodPhrase>> on(Lexemes in, int i) {
    boolean alone = i == 0;
    return DateReader.at(in, i)
        .or(
            () ->
                alone
                    ? DateReader.orMonth(in, i).filter(d -> d.next() == in.size())
                    : Optional.empty())
        .map(date -> date.map(On::new));
  }
}
