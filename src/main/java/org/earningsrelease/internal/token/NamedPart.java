package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.FirstMonths;
import org.earningsrelease.internal.token.PeriodPhrase.Half;
import org.earningsrelease.internal.token.PeriodPhrase.Quarter;
import org.earningsrelease.internal.token.PeriodPhrase.Span;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/** Reads a part of a year in words, without its year: {@code fiscal second quarter}. */
final class NamedPart {
  private static final OptionalInt OPEN = OptionalInt.empty();
  private static final PhraseTable<PeriodPhrase> PARTS =
      PhraseTable.load("token/parts.txt", columns -> part(columns.get(0), columns.get(1)));

  private NamedPart() {}

  private static PeriodPhrase part(String kind, String number) {
    return switch (kind) {
      case "half" -> new Half(Integer.parseInt(number), OPEN, false);
      case "year" -> new Year(OPEN, number.equals("fiscal"));
      case "trailing" -> new Ended(Integer.parseInt(number), Span.MONTH, List.of());
      default -> throw new IllegalArgumentException(kind + " is no part of a year");
    };
  }

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    boolean fiscal = in.isAny(i, "fiscal", "financial");
    int at = fiscal ? i + 1 : i;
    return ordinal(in, at, fiscal)
        .or(() -> sharingQuarter(in, at, fiscal, EndedPeriod.LONGEST_LIST))
        .or(() -> numbered(in, at, fiscal))
        .or(() -> fixed(in, i));
  }

  private static Optional<Found<PeriodPhrase>> fixed(Lexemes in, int i) {
    return PARTS.longestAt(in.words(), i).map(match -> new Found<>(match.value(), match.to()));
  }

  /** {@code second quarter}, {@code first-half}, {@code first nine months}. */
  private static Optional<Found<PeriodPhrase>> ordinal(Lexemes in, int i, boolean fiscal) {
    return SpanWords.ordinalAt(in, i)
        .flatMap(
            ordinal -> {
              int at = SpanWords.behindHyphen(in, ordinal.next());
              return SpanWords.at(in, at)
                  .flatMap(span -> part(in, ordinal.value(), span, fiscal))
                  .or(() -> firstMany(in, at, ordinal.value(), fiscal));
            });
  }

  private static Optional<Found<PeriodPhrase>> part(
      Lexemes in, int number, Found<Span> span, boolean fiscal) {
    boolean named = fiscal || in.is(span.next() - 2, "fiscal");
    return switch (span.value()) {
      case QUARTER -> Optional.of(span.map(s -> new Quarter(number, OPEN, named)));
      case HALF ->
          number > 2 ? Optional.empty() : Optional.of(span.map(s -> new Half(number, OPEN, named)));
      default -> Optional.empty();
    };
  }

  /** {@code first nine months}, {@code first 26 weeks}. */
  private static Optional<Found<PeriodPhrase>> firstMany(
      Lexemes in, int i, int ordinal, boolean fiscal) {
    if (ordinal != 1) {
      return Optional.empty();
    }
    return NumberReader.countAt(in, i)
        .flatMap(
            count ->
                SpanWords.at(in, SpanWords.behindHyphen(in, count.next()))
                    .flatMap(span -> many(in, count.value(), span, fiscal)));
  }

  private static Optional<Found<PeriodPhrase>> many(
      Lexemes in, int count, Found<Span> span, boolean fiscal) {
    int next = SpanWords.behindPeriod(in, span.next());
    return switch (span.value()) {
      case MONTH -> Optional.of(new Found<>(CompactPeriod.firstMonths(count, OPEN, fiscal), next));
      case WEEK -> Optional.of(new Found<>(new Ended(count, Span.WEEK, List.of()), next));
      case QUARTER ->
          count > 3
              ? Optional.empty()
              : Optional.of(new Found<>(CompactPeriod.firstMonths(3 * count, OPEN, fiscal), next));
      default -> Optional.empty();
    };
  }

  /** {@code second} of {@code second and third quarters}. */
  private static Optional<Found<PeriodPhrase>> sharingQuarter(
      Lexemes in, int i, boolean fiscal, int left) {
    return SpanWords.ordinalAt(in, i)
        .flatMap(
            ordinal -> {
              int at = EndedPeriod.behindJoint(in, ordinal.next());
              boolean joined = at > ordinal.next() && left > 0;
              return !joined
                  ? Optional.empty()
                  : ordinal(in, at, fiscal)
                      .or(() -> sharingQuarter(in, at, fiscal, left - 1))
                      .flatMap(other -> renumbered(other.value(), ordinal));
            });
  }

  private static Optional<Found<PeriodPhrase>> renumbered(
      PeriodPhrase other, Found<Integer> number) {
    if (other instanceof Quarter q) {
      return Optional.of(number.map(n -> new Quarter(n, q.year(), q.fiscal())));
    }
    return other instanceof Half h && number.value() <= 2
        ? Optional.of(number.map(n -> new Half(n, h.year(), h.fiscal())))
        : Optional.empty();
  }

  /** {@code quarter 2}, {@code quarter four}. */
  private static Optional<Found<PeriodPhrase>> numbered(Lexemes in, int i, boolean fiscal) {
    if (!in.isAny(i, "quarter", "qtr")) {
      return Optional.empty();
    }
    return NumberReader.countAt(in, i + 1)
        .filter(n -> n.value() >= 1 && n.value() <= 4 && !in.isGlued(n.next()))
        .filter(n -> in.word(i + 1).length() == 1 || FiscalYear.at(in, n.next()).isPresent())
        .map(n -> n.map(number -> new Quarter(number, OPEN, fiscal)));
  }

  /** The same part of a known year. */
  static PeriodPhrase in(PeriodPhrase part, FiscalYear year) {
    OptionalInt y = OptionalInt.of(year.year());
    if (part instanceof Quarter q) {
      return new Quarter(q.number(), y, q.fiscal() || year.fiscal());
    }
    if (part instanceof Half h) {
      return new Half(h.number(), y, h.fiscal() || year.fiscal());
    }
    if (part instanceof FirstMonths f) {
      return new FirstMonths(f.months(), y, f.fiscal() || year.fiscal());
    }
    return part instanceof Year p ? new Year(y, p.fiscal() || year.fiscal()) : part;
  }

  /** The year of a part, none where it prints none. */
  static OptionalInt yearOf(PeriodPhrase part) {
    if (part instanceof Quarter q) {
      return q.year();
    }
    if (part instanceof Half h) {
      return h.year();
    }
    if (part instanceof FirstMonths f) {
      return f.year();
    }
    return part instanceof Year y ? y.year() : OPEN;
  }

  static boolean isFiscal(PeriodPhrase part) {
    return part instanceof Quarter q && q.fiscal()
        || part instanceof Half h && h.fiscal()
        || part instanceof FirstMonths f && f.fiscal()
        || part instanceof Year y && y.fiscal();
  }
}
