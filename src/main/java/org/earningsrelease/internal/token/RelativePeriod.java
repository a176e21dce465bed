package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.internal.token.PeriodPhrase.Relative;
import org.earningsrelease.internal.token.PeriodPhrase.SamePeriod;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/**
 * Reads times told from another one: {@code the comparable period last year}, {@code the prior
 * quarter}, {@code the same quarter of 2003}, {@code year over year}, {@code QoQ}.
 */
final class RelativePeriod {
  private static final PhraseTable<Word> WORDS = PhraseTable.load("token/relatives.txt", Word::of);

  private enum Role {
    SAME,
    COMPARABLY,
    YEAR_AGO,
    PRIOR,
    NEXT,
    CURRENT,
    SKIP,
    WHOLE
  }

  private record Word(Role role, Optional<Relation> relation) {
    static Word of(List<String> columns) {
      String name = columns.get(0);
      return switch (name) {
        case "same" -> new Word(Role.SAME, Optional.empty());
        case "comparably" -> new Word(Role.COMPARABLY, Optional.empty());
        case "yearAgo" -> new Word(Role.YEAR_AGO, Optional.empty());
        case "prior" -> new Word(Role.PRIOR, Optional.empty());
        case "next" -> new Word(Role.NEXT, Optional.empty());
        case "current" -> new Word(Role.CURRENT, Optional.empty());
        case "skip" -> new Word(Role.SKIP, Optional.empty());
        default -> new Word(Role.WHOLE, Optional.of(Relation.valueOf(name)));
      };
    }
  }

  private RelativePeriod() {}

  static Optional<Found<PeriodPhrase>> at(Lexemes in, int i) {
    boolean article = in.isAny(i, "the", "its") || in.is(i, "our");
    Optional<Found<PeriodPhrase>> bare = from(in, i);
    Optional<Found<PeriodPhrase>> named =
        article ? from(in, i + 1).or(() -> ofYear(in, i + 1)) : Optional.empty();
    int end = bare.map(Found::next).orElse(i);
    return named.filter(found -> found.next() > end).or(() -> bare);
  }

  private static Optional<Found<PeriodPhrase>> from(Lexemes in, int i) {
    return word(in, i).flatMap(word -> behind(in, word));
  }

  /** {@code the 2003 period}, {@code the fiscal 2003 quarter}. */
  private static Optional<Found<PeriodPhrase>> ofYear(Lexemes in, int i) {
    return FiscalYear.at(in, i)
        .filter(year -> in.isAny(year.next(), "period", "quarter"))
        .map(year -> samePeriod(year, year.next() + 1));
  }

  private static Found<PeriodPhrase> samePeriod(Found<FiscalYear> year, int next) {
    return new Found<>(new SamePeriod(year.value().year(), year.value().fiscal()), next);
  }

  private static Optional<Found<Word>> word(Lexemes in, int i) {
    return WORDS.longestAt(in.words(), i).map(match -> new Found<>(match.value(), match.to()));
  }

  private static Optional<Found<PeriodPhrase>> behind(Lexemes in, Found<Word> word) {
    int next = word.next();
    return switch (word.value().role()) {
      case WHOLE -> Optional.of(relative(word.value().relation().orElseThrow(), next));
      case SAME -> same(in, next, false);
      case COMPARABLY -> same(in, next, true);
      case YEAR_AGO -> yearAgo(in, next);
      case PRIOR -> quarterOrYear(in, next, Relation.PREVIOUS_QUARTER, Relation.PREVIOUS_YEAR);
      case NEXT -> quarterOrYear(in, next, Relation.NEXT_QUARTER, Relation.NEXT_YEAR);
      case CURRENT -> quarterOrYear(in, next, Relation.CURRENT_QUARTER, Relation.CURRENT_YEAR);
      case SKIP -> Optional.empty();
    };
  }

  private static Found<PeriodPhrase> relative(Relation relation, int next) {
    return new Found<>(new Relative(relation), next);
  }

  /** {@code same prior year period}, {@code comparable quarter of 2003}, {@code same period}. */
  private static Optional<Found<PeriodPhrase>> same(Lexemes in, int i, boolean comparably) {
    Optional<Found<PeriodPhrase>> ofYear = ofYear(in, i);
    if (ofYear.isPresent()) {
      return ofYear;
    }
    Optional<Found<Word>> yearAgo = word(in, i).filter(w -> w.value().role() == Role.YEAR_AGO);
    return span(in, yearAgo.map(Found::next).orElse(i))
        .flatMap(
            span -> {
              boolean settled = comparably || yearAgo.isPresent();
              return yearOfSame(in, span)
                  .or(
                      () ->
                          settled
                              ? Optional.of(relative(Relation.SAME_PERIOD_LAST_YEAR, span))
                              : Optional.empty());
            });
  }

  /** The year behind {@code the same period}. */
  private static Optional<Found<PeriodPhrase>> yearOfSame(Lexemes in, int i) {
    int at = behindPreposition(in, i);
    Optional<Found<PeriodPhrase>> printed =
        FiscalYear.at(in, at).map(year -> samePeriod(year, year.next()));
    return printed.or(
        () -> lastYear(in, at).map(next -> relative(Relation.SAME_PERIOD_LAST_YEAR, next)));
  }

  private static int behindPreposition(Lexemes in, int i) {
    boolean preposition =
        in.isAny(i, "of", "in") || in.isAny(i, "from", "for") || in.isAny(i, "during", ",");
    int at = preposition ? i + 1 : i;
    return in.isAny(at, "the", "our") || in.is(at, "its") ? at + 1 : at;
  }

  /** Index behind {@code last year}, {@code prior year}, {@code a year ago}. */
  private static Optional<Integer> lastYear(Lexemes in, int i) {
    return word(in, i)
        .filter(w -> w.value().role() == Role.YEAR_AGO || isLastYear(w.value()))
        .map(Found::next);
  }

  private static boolean isLastYear(Word word) {
    return word.relation().filter(r -> r == Relation.SAME_PERIOD_LAST_YEAR).isPresent();
  }

  /** {@code prior-year quarter}; {@code the prior year} itself. */
  private static Optional<Found<PeriodPhrase>> yearAgo(Lexemes in, int i) {
    int at =
        word(in, i)
            .filter(w -> w.value().role() == Role.SAME || w.value().role() == Role.COMPARABLY)
            .map(Found::next)
            .orElse(i);
    Optional<Found<PeriodPhrase>> span =
        span(in, SpanWords.behindHyphen(in, at))
            .map(next -> relative(Relation.SAME_PERIOD_LAST_YEAR, next));
    if (span.isPresent()) {
      return span;
    }
    if (in.is(i - 1, "year") || in.is(i - 1, "year's")) {
      return Optional.of(relative(Relation.PREVIOUS_YEAR, i));
    }
    boolean adjective = in.isAny(i - 1, "ago", "earlier");
    return adjective ? Optional.of(relative(Relation.SAME_PERIOD_LAST_YEAR, i)) : Optional.empty();
  }

  /** Index behind {@code quarter}, {@code fiscal second quarter}, {@code nine-month period}. */
  private static Optional<Integer> span(Lexemes in, int i) {
    int at = behindSkipped(in, i);
    if (in.isAny(at, "period", "periods") || in.isAny(at, "timeframe", "interval")) {
      return Optional.of(at + 1);
    }
    int ordinal = SpanWords.ordinalAt(in, at).map(Found::next).orElse(at);
    int count = NumberReader.countAt(in, ordinal).map(Found::next).orElse(ordinal);
    Optional<Found<Span>> span = SpanWords.at(in, SpanWords.behindHyphen(in, count));
    return span.filter(s -> s.value() != Span.YEAR || count > at)
        .map(s -> SpanWords.behindPeriod(in, s.next()))
        .or(() -> CompactPeriod.at(in, at).map(Found::next));
  }

  private static int behindSkipped(Lexemes in, int i) {
    return word(in, i).filter(w -> w.value().role() == Role.SKIP).map(Found::next).orElse(i);
  }

  private static Optional<Found<PeriodPhrase>> quarterOrYear(
      Lexemes in, int i, Relation quarter, Relation year) {
    int adjective = word(in, i).filter(w -> isCurrentAdjective(w)).map(Found::next).orElse(i);
    int at = behindSkipped(in, SpanWords.behindHyphen(in, adjective));
    boolean threeMonths = in.is(at, "three") && in.is(at + 1, "months");
    if (in.is(at, "quarter") || threeMonths && quarter == Relation.PREVIOUS_QUARTER) {
      return Optional.of(relative(quarter, threeMonths ? at + 2 : at + 1));
    }
    return in.is(at, "year") ? ofYear(in, at + 1, quarter, year) : Optional.empty();
  }

  /** {@code the current year}; {@code the current-year quarter} is a quarter. */
  private static Optional<Found<PeriodPhrase>> ofYear(
      Lexemes in, int i, Relation quarter, Relation year) {
    int at = SpanWords.behindHyphen(in, i);
    if (in.is(at, "quarter")) {
      return Optional.of(relative(quarter, at + 1));
    }
    return in.isAny(at, "period", "periods") ? Optional.empty() : Optional.of(relative(year, i));
  }

  private static boolean isCurrentAdjective(Found<Word> word) {
    return word.value().role() == Role.CURRENT;
  }

  /**
   * The year behind a part of a year: {@code of last year}, {@code this year}, {@code of the year}.
   */
  static Optional<Found<Relation>> yearBehind(Lexemes in, int i) {
    int at = in.isAny(i, "of", "in") ? i + 1 : i;
    boolean counted = in.isAny(at, "a", "one");
    return at(in, at)
        .filter(found -> found.value() instanceof Relative)
        .flatMap(found -> year(((Relative) found.value()).relation(), found.next(), counted));
  }

  /** {@code a year ago} behind a quarter is last year. */
  private static Optional<Found<Relation>> year(Relation relation, int next, boolean counted) {
    return switch (relation) {
      case CURRENT_YEAR, NEXT_YEAR, PREVIOUS_YEAR -> Optional.of(new Found<>(relation, next));
      case SAME_PERIOD_LAST_YEAR ->
          counted ? Optional.of(new Found<>(Relation.PREVIOUS_YEAR, next)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
