package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/**
 * Reads a length with its last days: {@code 13 Weeks Ended July 3, 2004 and June 28, 2003}.
 *
 * <p>Of {@code quarter and nine months ended June 30, 2004} each length is a period of its own,
 * both with the dates that follow.
 */
final class EndedPeriod {
  /** More lengths are never joined; a list of numbers is not walked to its end again and again. */
  static final int LONGEST_LIST = 4;

  private EndedPeriod() {}

  /**
   * {@code nine-month periods}.
   *
   * @param worded whether "period" stands with it
   */
  private record Length(int count, Span span, boolean counted, boolean worded) {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    return length(in, i)
        .or(() -> sharingSpan(in, i, LONGEST_LIST))
        .flatMap(length -> ended(in, length).or(() -> unended(in, i, length)));
  }

  private static Optional<Found<PeriodPhrase>> ended(Lexemes in, Found<Length> length) {
    return datesBehind(in, length.next())
        .map(dates -> dates.map(ends -> phrase(length.value(), ends)));
  }

  /** {@code nine-month period}; without "period" only as the whole text or in a list. */
  private static Optional<Found<PeriodPhrase>> unended(Lexemes in, int i, Found<Length> length) {
    boolean alone = i == 0 && length.next() == in.size();
    boolean first = in.isAny(i - 1, "the", "both") && joined(in, length.next()).isPresent();
    boolean second =
        in.isAny(i - 1, "and", "&") && in.isWord(i - 2) && SpanWords.at(in, i - 2).isPresent();
    boolean listed = first || second;
    return length.value().counted() && (length.value().worded() || alone || listed)
        ? Optional.of(length.map(l -> phrase(l, List.of())))
        : Optional.empty();
  }

  private static PeriodPhrase phrase(Length length, List<PartialDate> ends) {
    return new Ended(length.count(), length.span(), ends);
  }

  /**
   * The last days behind a length or a named period: directly ({@code ended June 30}), in brackets
   * ({@code (ended June 30)}), or behind further lengths, which are then not consumed.
   */
  static Optional<Found<List<PartialDate>>> datesBehind(Lexemes in, int i) {
    return datesBehind(in, i, LONGEST_LIST);
  }

  private static Optional<Found<List<PartialDate>>> datesBehind(Lexemes in, int i, int left) {
    Optional<Found<List<PartialDate>>> direct = endedAt(in, i).or(() -> inBrackets(in, i));
    return direct.isPresent() || left == 0
        ? direct
        : joined(in, i).flatMap(next -> datesBehind(in, next, left - 1)).map(dates -> dates.to(i));
  }

  private static Optional<Found<List<PartialDate>>> endedAt(Lexemes in, int i) {
    boolean passed = in.isAny(i, "then", "that") || in.is(i, ",") || in.isDash(i) && in.isGlued(i);
    int at = passed ? i + 1 : i;
    if (in.isAny(at, "ended", "ending") || in.isAny(at, "ends", "end")) {
      int on = in.is(at + 1, "on") ? at + 2 : at + 1;
      Found<List<PartialDate>> dates = DateReader.list(in, on);
      boolean verb = in.isAny(at, "ends", "end") || in.is(i, ",") || isLowerWord(in, on);
      return dates.value().isEmpty()
          ? verb ? Optional.empty() : Optional.of(dates.to(at + 1))
          : Optional.of(dates);
    }
    return in.isAny(i, "to", "through") ? exactDates(in, i + 1) : Optional.empty();
  }

  /** {@code the quarter ended strongly} ends nothing. */
  private static boolean isLowerWord(Lexemes in, int i) {
    return in.isWord(i) && Character.isLowerCase(in.printed(i).charAt(0));
  }

  /** {@code six months to 30 June 2024}: only a date with its day or year says so. */
  private static Optional<Found<List<PartialDate>>> exactDates(Lexemes in, int i) {
    return Optional.of(DateReader.list(in, i))
        .filter(d -> !d.value().isEmpty() && isExact(d.value().get(0)));
  }

  private static boolean isExact(PartialDate date) {
    return date.day().isPresent() || date.year().isPresent();
  }

  /** {@code FY2003 (year ending March 31, 2004)}. */
  private static Optional<Found<List<PartialDate>>> inBrackets(Lexemes in, int i) {
    if (!in.is(i, "(")) {
      return Optional.empty();
    }
    int at = in.is(i + 1, "the") ? i + 2 : i + 1;
    int behindLength = length(in, at).map(Found::next).orElse(at);
    return endedAt(in, behindLength)
        .filter(dates -> in.is(dates.next(), ")") && !dates.value().isEmpty())
        .map(dates -> dates.to(dates.next() + 1));
  }

  /** Index behind "and" with another length or named part. */
  private static Optional<Integer> joined(Lexemes in, int i) {
    int at = behindJoint(in, i);
    if (at == i) {
      return Optional.empty();
    }
    return length(in, at)
        .map(Found::next)
        .or(() -> sharingSpan(in, at, LONGEST_LIST).map(Found::next))
        .or(() -> NamedPart.at(in, at).map(Found::next));
  }

  static int behindJoint(Lexemes in, int i) {
    int hyphen = in.isDash(i) && in.isGlued(i) ? i + 1 : i;
    int comma = in.is(hyphen, ",") || in.is(hyphen, "/") ? hyphen + 1 : hyphen;
    int and = in.isAny(comma, "and", "&") ? comma + 1 : comma;
    if (and == hyphen) {
      return i;
    }
    return in.is(and, "the") ? and + 1 : and;
  }

  /** {@code nine months}, {@code 13-week period}, {@code fiscal year}, {@code quarter}. */
  private static Optional<Found<Length>> length(Lexemes in, int i) {
    Optional<Found<Integer>> count = NumberReader.countAt(in, i);
    int at = count.map(c -> SpanWords.behindHyphen(in, c.next())).orElse(i);
    return SpanWords.at(in, at)
        .map(
            span -> {
              int next = SpanWords.behindPeriod(in, span.next());
              Length length =
                  new Length(
                      count.map(Found::value).orElse(1),
                      span.value(),
                      count.isPresent(),
                      next > span.next());
              return new Found<>(length, next);
            });
  }

  /** {@code three} of {@code three and nine months ended}. */
  private static Optional<Found<Length>> sharingSpan(Lexemes in, int i, int left) {
    return NumberReader.countAt(in, i)
        .flatMap(
            count -> {
              int at = behindJoint(in, count.next());
              return at == count.next() || left == 0
                  ? Optional.empty()
                  : length(in, at)
                      .or(() -> sharingSpan(in, at, left - 1))
                      .filter(other -> other.value().counted())
                      .map(other -> shared(count, other.value()));
            });
  }

  private static Found<Length> shared(Found<Integer> count, Length other) {
    return count.map(n -> new Length(n, other.span(), true, other.worded()));
  }
}
