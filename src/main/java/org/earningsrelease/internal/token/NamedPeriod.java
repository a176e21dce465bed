package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.Dated;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.InYear;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/**
 * Reads a part of a year with its year, in letters or words: {@code second quarter of fiscal 2003},
 * {@code 2004 second quarter}, {@code fourth quarter of last year}, {@code Q2 FY24 (ended June
 * 30)}.
 *
 * <p>Of {@code fourth quarter and full year 2023} the first part has the year of the second.
 */
final class NamedPeriod {
  private static final List<Grammar<PeriodPhrase>> GRAMMARS =
      List.of(
          NamedPeriod::yearFirst,
          NamedPeriod::yearNamed,
          CompactPeriod::at,
          NamedPeriod::partFirst,
          NamedPeriod::monthsOfYear,
          NamedPeriod::yearAlone);

  private NamedPeriod() {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    return at(in, i, EndedPeriod.LONGEST_LIST);
  }

  /**
   * @param left how many joined parts may still be asked for a year
   */
  private static Optional<Found<PeriodPhrase>> at(Lexemes in, int i, int left) {
    return Grammar.first(GRAMMARS, in, i)
        .map(found -> related(in, found))
        .map(found -> sharing(in, found, left))
        .map(found -> dated(in, found));
  }

  /** {@code fiscal 2004 second quarter}, {@code 2003's first half}, {@code 2023 full year}. */
  private static Optional<Found<PeriodPhrase>> yearFirst(Lexemes in, int i) {
    return FiscalYear.at(in, i)
        .flatMap(
            year -> {
              boolean possessive = in.isApostrophe(year.next()) && in.is(year.next() + 1, "s");
              int at = possessive ? year.next() + 2 : SpanWords.behindHyphen(in, year.next());
              return NamedPart.at(in, at)
                  .filter(part -> yearBehind(in, part.next()).isEmpty())
                  .filter(part -> !in.is(at, "fy"))
                  .map(part -> part.map(p -> NamedPart.in(p, year.value())));
            });
  }

  /** {@code 2024 fiscal year}, {@code 2023 calendar year}. */
  private static Optional<Found<PeriodPhrase>> yearNamed(Lexemes in, int i) {
    return YearReader.fourDigits(in, i)
        .filter(year -> in.is(year.next() + 1, "year"))
        .filter(
            year -> in.isAny(year.next(), "fiscal", "financial") || in.is(year.next(), "calendar"))
        .map(
            year -> {
              boolean fiscal = !in.is(year.next(), "calendar");
              return new Found<>(new Year(OptionalInt.of(year.value()), fiscal), year.next() + 2);
            });
  }

  private static Optional<Found<PeriodPhrase>> partFirst(Lexemes in, int i) {
    return NamedPart.at(in, i)
        .map(part -> part.value() instanceof Ended ? part : withYear(in, part));
  }

  private static Found<PeriodPhrase> withYear(Lexemes in, Found<PeriodPhrase> part) {
    return yearBehind(in, part.next())
        .map(y -> new Found<>(NamedPart.in(part.value(), y.value()), y.next()))
        .orElse(part);
  }

  /** {@code of fiscal 2003}, {@code 2003}, {@code , 2003}, {@code of the fiscal year 2024}. */
  private static Optional<Found<FiscalYear>> yearBehind(Lexemes in, int i) {
    boolean comma = in.is(i, ",") && in.isNumber(i + 1);
    boolean preposition = in.isAny(i, "of", "in") || in.is(i, "for") || comma;
    int at = preposition ? i + 1 : SpanWords.behindHyphen(in, i);
    return FiscalYear.at(in, in.isAny(at, "the", "our") || in.is(at, "its") ? at + 1 : at);
  }

  /** {@code nine months of 2023}, {@code twelve months 2023}, {@code six months of fiscal 2024}. */
  private static Optional<Found<PeriodPhrase>> monthsOfYear(Lexemes in, int i) {
    return NumberReader.countAt(in, i)
        .filter(count -> count.value() % 3 == 0 && count.value() > 0 && count.value() <= 12)
        .filter(count -> in.is(SpanWords.behindHyphen(in, count.next()), "months"))
        .flatMap(
            count ->
                yearBehind(in, SpanWords.behindHyphen(in, count.next()) + 1)
                    .map(
                        year ->
                            new Found<>(
                                CompactPeriod.firstMonths(
                                    count.value(),
                                    OptionalInt.of(year.value().year()),
                                    year.value().fiscal()),
                                year.next())));
  }

  /** {@code fiscal 2023}, {@code full year 2023}, {@code calendar 2024}, {@code year 2004}. */
  private static Optional<Found<PeriodPhrase>> yearAlone(Lexemes in, int i) {
    return FiscalYear.worded(in, i)
        .map(year -> year.map(y -> new Year(OptionalInt.of(y.year()), y.fiscal())));
  }

  /** {@code of last year}, {@code of the current fiscal year}, {@code last year}. */
  private static Found<PeriodPhrase> related(Lexemes in, Found<PeriodPhrase> found) {
    boolean part = !(found.value() instanceof Year) && !(found.value() instanceof Ended);
    if (!part || NamedPart.yearOf(found.value()).isPresent()) {
      return found;
    }
    return RelativePeriod.yearBehind(in, found.next())
        // {@code second quarter of the fiscal year ending March 31}: the date is the year's
        .filter(year -> EndedPeriod.datesBehind(in, year.next()).isEmpty())
        .map(year -> year.map(relation -> placed(in, found, relation)))
        .orElse(found);
  }

  /** {@code of the year} leaves the part as it is. */
  private static PeriodPhrase placed(Lexemes in, Found<PeriodPhrase> part, Relation year) {
    boolean open = in.is(part.next() + 1, "the") && !in.is(part.next() + 2, "current");
    return open && year == Relation.CURRENT_YEAR ? part.value() : new InYear(part.value(), year);
  }

  /** The year of {@code fourth quarter and full year 2023} for its first part. */
  private static Found<PeriodPhrase> sharing(Lexemes in, Found<PeriodPhrase> found, int left) {
    boolean open = NamedPart.yearOf(found.value()).isEmpty();
    int next = open ? EndedPeriod.behindJoint(in, found.next()) : found.next();
    if (next == found.next() || found.value() instanceof InYear || left == 0) {
      return found;
    }
    return at(in, next, left - 1)
        .filter(other -> NamedPart.yearOf(other.value()).isPresent())
        .map(other -> found.map(part -> NamedPart.in(part, year(other.value()))))
        .orElse(found);
  }

  private static FiscalYear year(PeriodPhrase other) {
    return new FiscalYear(NamedPart.yearOf(other).orElseThrow(), NamedPart.isFiscal(other));
  }

  private static Found<PeriodPhrase> dated(Lexemes in, Found<PeriodPhrase> found) {
    if (found.value() instanceof Ended) {
      return found;
    }
    Optional<Found<List<PartialDate>>> ends = EndedPeriod.datesBehind(in, found.next());
    return ends.map(e -> e.<PeriodPhrase>map(dates -> new Dated(found.value(), dates)))
        .orElse(found);
  }
}
