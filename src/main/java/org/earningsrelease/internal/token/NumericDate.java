package org.earningsrelease.internal.token;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * Reads {@code 2004-05-12}, {@code 2004/05/12}, {@code 05/12/2004} (the month first, unless that
 * gives no date) and {@code 12.05.2004} (the day first).
 */
final class NumericDate {
  private NumericDate() {}

  static Optional<Found<PartialDate>> at(Lexemes in, int i) {
    if (!in.isNumber(i) || in.word(i).indexOf(',') >= 0) {
      return Optional.empty();
    }
    return dotted(in, i).or(() -> joined(in, i));
  }

  private static Optional<Found<PartialDate>> dotted(Lexemes in, int i) {
    String[] parts = StringUtils.splitPreserveAllTokens(in.word(i), '.');
    if (parts.length != 3) {
      return Optional.empty();
    }
    return date(parts[2], parts[1], parts[0]).map(date -> new Found<>(date, i + 1));
  }

  private static Optional<Found<PartialDate>> joined(Lexemes in, int i) {
    if (!isJoined(in, i + 1) || !isJoined(in, i + 3) || !in.is(i + 3, in.word(i + 1))) {
      return Optional.empty();
    }
    String first = in.word(i);
    String second = in.word(i + 2);
    String third = in.word(i + 4);
    Optional<PartialDate> date =
        YearReader.isYear(first)
            ? date(first, second, third)
            : in.is(i + 1, "/") ? slashed(first, second, third) : dashed(first, second, third);
    return date.map(d -> new Found<>(d, i + 5));
  }

  private static boolean isJoined(Lexemes in, int i) {
    boolean sign = in.is(i, "/") || in.isDash(i);
    return sign && in.isGlued(i) && in.isGlued(i + 1) && in.isNumber(i + 1);
  }

  private static Optional<PartialDate> slashed(String first, String second, String year) {
    return date(year, first, second).or(() -> date(year, second, first));
  }

  /** {@code 31-03-2024}: with hyphens the day stands first. */
  private static Optional<PartialDate> dashed(String first, String second, String year) {
    return year.length() == 4 ? date(year, second, first) : Optional.empty();
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    boolean digits = NumberReader.isWhole(year + month + day);
    boolean sized = (year.length() == 4 || year.length() == 2) && month.length() <= 2;
    if (!digits || !sized || month.isEmpty() || day.isEmpty() || day.length() > 2) {
      return Optional.empty();
    }
    int y = year.length() == 2 ? YearReader.full(Integer.parseInt(year)) : Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (y < 1970 || y > 2079 || !DateReader.exists(y, m, d)) {
      return Optional.empty();
    }
    return Optional.of(new PartialDate(OptionalInt.of(y), Month.of(m), OptionalInt.of(d)));
  }
}
