package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.lang3.Strings;
import org.earningsrelease.internal.token.PeriodPhrase.FirstMonths;
import org.earningsrelease.internal.token.PeriodPhrase.Half;
import org.earningsrelease.internal.token.PeriodPhrase.Quarter;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/**
 * Reads periods in letters and digits: {@code 4Q03}, {@code Q4'22}, {@code 3Q FY2024}, {@code
 * FY24Q3}, {@code 1H25}, {@code 9M 2024}, {@code Q1-Q3 2024}.
 */
final class CompactPeriod {
  private static final List<Grammar<PeriodPhrase>> GRAMMARS =
      List.of(
          CompactPeriod::yearFirst,
          CompactPeriod::spanned,
          CompactPeriod::partFirst,
          CompactPeriod::halfYear);

  private CompactPeriod() {}

  /** Parts of a year in letters. */
  private enum Part {
    QUARTER,
    HALF,
    MONTHS
  }

  /** A part without year: the third quarter. */
  private record Numbered(Part part, int number) {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    return Grammar.first(GRAMMARS, in, i);
  }

  /** {@code HY24}, {@code HY 2024}: the first half. */
  private static Optional<Found<PeriodPhrase>> halfYear(Lexemes in, int i) {
    return in.is(i, "hy")
        ? year(in, i + 1).map(y -> y.map(n -> new Half(1, OptionalInt.of(n.year()), true)))
        : Optional.empty();
  }

  /** {@code FY24Q3}, {@code 2024Q3}, {@code FY24 Q3}, {@code FY2024 1H}; {@code FY2003} alone. */
  private static Optional<Found<PeriodPhrase>> yearFirst(Lexemes in, int i) {
    Optional<Found<FiscalYear>> year =
        in.isAny(i, "fy", "cy") ? FiscalYear.at(in, i) : gluedToQuarter(in, i);
    return year.map(
        y -> {
          int at = in.is(y.next(), "-") && in.isGlued(y.next()) ? y.next() + 1 : y.next();
          return part(in, at)
              .filter(p -> FiscalYear.at(in, p.next()).isEmpty())
              .map(p -> p.map(part -> phrase(part, Optional.of(y.value()))))
              .orElseGet(() -> y.map(n -> new Year(OptionalInt.of(n.year()), n.fiscal())));
        });
  }

  private static Optional<Found<FiscalYear>> gluedToQuarter(Lexemes in, int i) {
    boolean glued = in.isGlued(i + 1) && in.isGlued(i + 2) && in.is(i + 1, "q");
    return glued && YearReader.isYear(in.word(i))
        ? Optional.of(new Found<>(new FiscalYear(Integer.parseInt(in.word(i)), false), i + 1))
        : Optional.empty();
  }

  /** {@code Q1-Q3 2024}: the first nine months. */
  private static Optional<Found<PeriodPhrase>> spanned(Lexemes in, int i) {
    return part(in, i)
        .filter(p -> p.value().equals(new Numbered(Part.QUARTER, 1)) && in.isDash(p.next()))
        .flatMap(p -> part(in, p.next() + 1))
        .filter(p -> p.value().part() == Part.QUARTER && p.value().number() > 1)
        .map(p -> withYear(in, p.map(q -> new Numbered(Part.MONTHS, 3 * q.number()))));
  }

  private static Optional<Found<PeriodPhrase>> partFirst(Lexemes in, int i) {
    return part(in, i).map(p -> withYear(in, p)).filter(p -> isSure(in, i, p));
  }

  /** {@code 12M} and {@code 3M} alone may count something else. */
  private static boolean isSure(Lexemes in, int i, Found<PeriodPhrase> found) {
    return !in.is(i + 1, "m") || in.is(i, "9") || found.next() > i + 2;
  }

  private static Found<PeriodPhrase> withYear(Lexemes in, Found<Numbered> part) {
    return year(in, part.next())
        .map(y -> new Found<>(phrase(part.value(), Optional.of(y.value())), y.next()))
        .orElseGet(() -> part.map(p -> phrase(p, Optional.empty())));
  }

  /** The year behind a part: {@code 03}, {@code '22}, {@code FY24}, {@code of fiscal 2023}. */
  private static Optional<Found<FiscalYear>> year(Lexemes in, int i) {
    if (in.isGlued(i) && !in.is(i, ",")) {
      boolean sign = in.isDash(i) || in.is(i, "/");
      int at = sign && in.isGlued(i + 1) ? i + 1 : i;
      return YearReader.anyDigits(in, at)
          .map(y -> y.map(n -> new FiscalYear(n, in.word(i - 1).endsWith("fy"))))
          .or(() -> FiscalYear.worded(in, at));
    }
    boolean comma = in.is(i, ",") && in.isNumber(i + 1);
    int at = in.isAny(i, "of", "in") || in.isDash(i) || comma ? i + 1 : i;
    return FiscalYear.at(in, in.is(at, "the") ? at + 1 : at);
  }

  /** {@code 4Q}, {@code Q4}, {@code 1H}, {@code H1}, {@code 9M}. */
  private static Optional<Found<Numbered>> part(Lexemes in, int i) {
    if (!in.isGlued(i + 1)) {
      return Optional.empty();
    }
    boolean numberFirst = in.isNumber(i);
    String digits = in.word(numberFirst ? i : i + 1);
    String letters = in.word(numberFirst ? i + 1 : i);
    return numbered(
            letters, digits, numberFirst && in.is(i + 1, "m") && !in.printed(i + 1).equals("M"))
        .filter(p -> !numberFirst || isEnd(in, i + 2) || isYearGlued(in, i + 2))
        .filter(p -> numberFirst || p.part() != Part.MONTHS)
        .filter(p -> numberFirst || isEnd(in, i + 2) || in.is(i + 2, "fy"))
        .map(p -> new Found<>(p, i + 2));
  }

  private static boolean isYearGlued(Lexemes in, int i) {
    return in.is(i, "fy") || in.is(i, "cy") || YearReader.anyDigits(in, i).isPresent();
  }

  /** Whether no letter or digit follows without a gap. */
  private static boolean isEnd(Lexemes in, int i) {
    return !in.isGlued(i) || in.isSign(i);
  }

  private static Optional<Numbered> numbered(String letters, String digits, boolean small) {
    if (digits.isEmpty() || digits.length() > 2 || !NumberReader.isWhole(digits) || small) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return switch (Strings.CS.removeEnd(letters, "fy")) {
      case "q" -> number(Part.QUARTER, number, 4);
      case "h" -> number(Part.HALF, number, 2);
      case "m" -> number % 3 == 0 ? number(Part.MONTHS, number, 12) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Numbered> number(Part part, int number, int most) {
    return number >= 1 && number <= most
        ? Optional.of(new Numbered(part, number))
        : Optional.empty();
  }

  private static PeriodPhrase phrase(Numbered numbered, Optional<FiscalYear> named) {
    OptionalInt year = named.map(n -> OptionalInt.of(n.year())).orElse(OptionalInt.empty());
    boolean fiscal = named.map(FiscalYear::fiscal).orElse(false);
    return switch (numbered.part()) {
      case QUARTER -> new Quarter(numbered.number(), year, fiscal);
      case HALF -> new Half(numbered.number(), year, fiscal);
      case MONTHS -> firstMonths(numbered.number(), year, fiscal);
    };
  }

  /** The first three months are a quarter, six a half, twelve a year. */
  static PeriodPhrase firstMonths(int months, OptionalInt year, boolean fiscal) {
    return switch (months) {
      case 3 -> new Quarter(1, year, fiscal);
      case 6 -> new Half(1, year, fiscal);
      case 12 -> new Year(year, fiscal);
      default -> new FirstMonths(months, year, fiscal);
    };
  }
}
