package org.earningsrelease.internal.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/** Reads dates, with or without year or day. */
final class DateReader {
  private static final List<Grammar<PartialDate>> GRAMMARS =
      List.of(DateReader::monthFirst, DateReader::dayFirst, NumericDate::at);

  private DateReader() {}

  /** A date with a month and at least a day or a year. */
  static Optional<Found<PartialDate>> at(Lexemes in, int i) {
    return Grammar.first(GRAMMARS, in, i);
  }

  /** The same, or a month's name alone. */
  static Optional<Found<PartialDate>> orMonth(Lexemes in, int i) {
    return at(in, i)
        .or(
            () ->
                MonthNames.at(in, i)
                    .map(
                        m ->
                            m.map(month -> date(OptionalInt.empty(), month, OptionalInt.empty()))));
  }

  /**
   * {@code July 3, 2004 and June 28, 2003}, {@code June 30, 2004 and 2003}, {@code December 31,
   * 2023, 2022 and 2021}: all dates of a list, none if it begins with no date.
   */
  static Found<List<PartialDate>> list(Lexemes in, int i) {
    List<PartialDate> dates = new ArrayList<>();
    int next = i;
    Optional<Found<PartialDate>> found = orMonth(in, i);
    while (found.isPresent()) {
      dates.add(found.get().value());
      next = found.get().next();
      int behind = behindComma(in, next);
      PartialDate last = found.get().value();
      found =
          behind == next ? Optional.empty() : at(in, behind).or(() -> sameDay(in, behind, last));
    }
    return new Found<>(List.copyOf(dates), next);
  }

  /** {@code and 2003} behind {@code June 30, 2004}. */
  private static Optional<Found<PartialDate>> sameDay(Lexemes in, int i, PartialDate last) {
    if (last.year().isEmpty()) {
      return Optional.empty();
    }
    return YearReader.fourDigits(in, i)
        .map(y -> y.map(year -> new PartialDate(OptionalInt.of(year), last.month(), last.day())));
  }

  /** Index behind a comma, an "and", both, or neither. */
  private static int behindComma(Lexemes in, int i) {
    int at = in.is(i, ",") ? i + 1 : i;
    return in.is(at, "and") || in.is(at, "&") ? at + 1 : at;
  }

  /** {@code May 12th, 2004}, {@code Jun. 30}, {@code May 2004}, {@code Jun-23}, {@code Jun'23}. */
  private static Optional<Found<PartialDate>> monthFirst(Lexemes in, int i) {
    Optional<Found<Month>> month = MonthNames.at(in, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = month.get().next();
    Month name = month.get().value();
    Optional<Found<Integer>> shortYear = shortYear(in, at);
    if (shortYear.isPresent()) {
      return shortYear.map(
          y -> y.map(year -> date(OptionalInt.of(year), name, OptionalInt.empty())));
    }
    int dayAt = in.isDash(at) && in.isGlued(at) ? at + 1 : at;
    Optional<Found<Integer>> day = day(in, dayAt);
    if (day.isPresent()) {
      return Optional.of(withYear(in, day.get().next(), name, OptionalInt.of(day.get().value())));
    }
    Found<PartialDate> date = withYear(in, at, name, OptionalInt.empty());
    return date.value().year().isPresent() ? Optional.of(date) : Optional.empty();
  }

  /** {@code 12 May 2004}, {@code 30th June}, {@code 31-Mar-2024}. */
  private static Optional<Found<PartialDate>> dayFirst(Lexemes in, int i) {
    return day(in, i)
        .flatMap(
            day -> {
              int of = in.is(day.next(), "of") ? day.next() + 1 : day.next();
              boolean dash = in.isDash(of) && in.isGlued(of) && in.isGlued(of + 1);
              return MonthNames.at(in, dash ? of + 1 : of)
                  .map(m -> withYear(in, m.next(), m.value(), OptionalInt.of(day.value())));
            });
  }

  private static Found<PartialDate> withYear(Lexemes in, int i, Month month, OptionalInt day) {
    int at = in.is(i, ",") || in.isDash(i) && in.isGlued(i) && in.isGlued(i + 1) ? i + 1 : i;
    Optional<Found<Integer>> year = YearReader.fourDigits(in, at);
    boolean dashed = at > i && in.isDash(i) || in.isApostrophe(at);
    Optional<Found<Integer>> any =
        year.isPresent() || !(dashed || isShortYear(in, at, day))
            ? year
            : YearReader.anyDigits(in, at);
    return any.map(y -> y.map(n -> date(OptionalInt.of(n), month, day)))
        .orElseGet(() -> new Found<>(date(OptionalInt.empty(), month, day), i));
  }

  /** {@code 30 Jun 24} at the end of a text: two digits behind a day and a month are a year. */
  private static boolean isShortYear(Lexemes in, int at, OptionalInt day) {
    boolean dayFirst = day.isPresent() && in.isNumber(at - 2);
    return dayFirst && in.word(at).length() == 2 && in.isNumber(at) && at + 1 == in.size();
  }

  /** {@code Jun-23}, {@code Jun'23}, {@code Mar 05'} does not count. */
  private static Optional<Found<Integer>> shortYear(Lexemes in, int i) {
    boolean joined = (in.isDash(i) || in.isApostrophe(i)) && in.isGlued(i) && in.isGlued(i + 1);
    boolean further = in.isDash(i + 2) && in.isGlued(i + 2);
    return joined && in.word(i + 1).length() == 2 && !further
        ? YearReader.anyDigits(in, i + 1)
        : Optional.empty();
  }

  private static Optional<Found<Integer>> day(Lexemes in, int i) {
    String digits = in.word(i);
    if (!in.isNumber(i) || digits.length() > 2 || !NumberReader.isWhole(digits)) {
      return Optional.empty();
    }
    int day = Integer.parseInt(digits);
    int next = isOrdinal(in, i + 1) ? i + 2 : i + 1;
    boolean counted =
        in.is(next, "%") || Scale.at(in, next).isPresent() || in.isWord(next) && in.isGlued(next);
    return day >= 1 && day <= 31 && !counted
        ? Optional.of(new Found<>(day, next))
        : Optional.empty();
  }

  private static boolean isOrdinal(Lexemes in, int i) {
    return in.isGlued(i) && (in.isAny(i, "st", "nd") || in.isAny(i, "rd", "th"));
  }

  private static PartialDate date(OptionalInt year, Month month, OptionalInt day) {
    return new PartialDate(year, month, day);
  }

  static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
