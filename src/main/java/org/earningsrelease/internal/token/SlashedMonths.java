package org.earningsrelease.internal.token;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.MonthRange;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * Reads periods by the numbers of their months: {@code 4-6/2024}, {@code 1–12/2023}, {@code
 * 01-06/2024}.
 */
final class SlashedMonths {
  private SlashedMonths() {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    OptionalInt from = month(in.word(i));
    if (from.isEmpty() || !in.isDash(i + 1) || !in.isGlued(i + 1) || !in.isGlued(i + 2)) {
      return Optional.empty();
    }
    String end = in.word(i + 2);
    int slash = end.indexOf('/');
    return slash < 0
        ? range(
            from, month(end), in.is(i + 3, "/") && in.isGlued(i + 4) ? in.word(i + 4) : "", i + 5)
        : range(from, month(end.substring(0, slash)), end.substring(slash + 1), i + 3);
  }

  private static Optional<Found<PeriodPhrase>> range(
      OptionalInt from, OptionalInt to, String year, int next) {
    boolean ordered = to.isPresent() && from.getAsInt() < to.getAsInt();
    return ordered && YearReader.isYear(year)
        ? Optional.of(
            new Found<>(
                new MonthRange(
                    date(OptionalInt.empty(), from.getAsInt()),
                    date(OptionalInt.of(Integer.parseInt(year)), to.getAsInt())),
                next))
        : Optional.empty();
  }

  private static PartialDate date(OptionalInt year, int month) {
    return new PartialDate(year, Month.of(month), OptionalInt.empty());
  }

  private static OptionalInt month(String digits) {
    boolean number = NumberReader.isWhole(digits) && !digits.isEmpty() && digits.length() <= 2;
    int month = number ? Integer.parseInt(digits) : 0;
    return month >= 1 && month <= 12 ? OptionalInt.of(month) : OptionalInt.empty();
  }
}
