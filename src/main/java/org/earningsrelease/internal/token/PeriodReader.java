package org.earningsrelease.internal.token;

import java.util.Optional;

/** Reads a time of any kind; of several readings the longest counts. */
final class PeriodReader {
  private PeriodReader() {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    Optional<Found<PeriodPhrase>> absolute = absolute(in, i);
    Optional<Found<PeriodPhrase>> relative =
        RelativePeriod.at(in, i).filter(found -> !isPartOfLonger(in, i, found));
    return longer(absolute, relative)
        .map(
            found ->
                found.map(phrase -> new Token.Time(in.start(i), in.end(found.next()), phrase)));
  }

  private static Optional<Found<PeriodPhrase>> absolute(Lexemes in, int i) {
    return longer(
        longer(EndedPeriod.at(in, i), NamedPeriod.at(in, i)),
        longer(MonthPeriod.at(in, i), YearPeriod.at(in, i)));
  }

  private static Optional<Found<PeriodPhrase>> longer(
      Optional<Found<PeriodPhrase>> one, Optional<Found<PeriodPhrase>> other) {
    return other.isPresent() && (one.isEmpty() || other.get().next() > one.get().next())
        ? other
        : one;
  }

  /** {@code the quarter} of {@code the quarter ended June 30} is not {@code this quarter}. */
  private static boolean isPartOfLonger(Lexemes in, int i, Found<PeriodPhrase> relative) {
    return in.is(i, "the")
        && absolute(in, i + 1).filter(found -> found.next() >= relative.next()).isPresent();
  }
}
