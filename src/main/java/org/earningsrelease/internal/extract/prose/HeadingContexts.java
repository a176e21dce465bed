package org.earningsrelease.internal.extract.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Period;

/**
 * What headings settle for the text below them.
 *
 * @param reader of the release
 */
public record HeadingContexts(ClaimReader reader) {
  /** More words than this are no heading in front of bullets. */
  private static final int LONGEST_LEAD = 14;

  /** The context under headings, outermost first. */
  public ClaimContext of(List<String> headings) {
    ClaimContext context = ClaimContext.NONE;
    for (String heading : headings) {
      context = under(context, heading);
    }
    return context;
  }

  /**
   * {@code Highlights of fourth quarter FY2003}, {@code Second Quarter Highlights (vs Q2 2025)}.
   */
  public ClaimContext under(ClaimContext outer, String heading) {
    List<Token> tokens = Lexer.standard().tokens(heading);
    return outer
        .withPeriod(period(tokens, heading))
        .withComparison(comparison(heading).or(() -> against(tokens, heading)))
        .withAgainst(against(tokens, heading))
        .withSegment(segment(heading));
  }

  /** {@code Second quarter financial performance:}: introduces the bullets below. */
  public boolean isLead(String text) {
    boolean introduces = text.endsWith(":") || Wording.words(text).size() <= LONGEST_LEAD;
    return introduces
        && Lexer.standard().tokens(text).stream().noneMatch(t -> t instanceof Token.Numeric);
  }

  /** {@code For the full year, the company expects:}. */
  public boolean isForwardLead(Passage passage) {
    return passage.text().endsWith(":")
        && PartReader.read(passage.text(), SegmentNames.NONE, true).stream()
            .anyMatch(p -> p.isCue(Cue.FORWARD));
  }

  /** {@code Coatings: Sales …}: a segment's name in front of a paragraph. */
  public ClaimContext label(String text, ClaimContext context) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < 60
        ? context.withSegment(reader.segments().exact(text.substring(0, colon)))
        : context;
  }

  /** {@code Revenues and gross margin}. */
  boolean speaksOfMetric(String heading) {
    return PartReader.read(heading, SegmentNames.NONE, false).stream()
        .anyMatch(p -> p instanceof Part.Known);
  }

  /** The segment that a heading names. */
  Optional<String> segment(String heading) {
    String plain = heading.replace(':', ' ').strip();
    int bracket = plain.indexOf('(');
    return reader
        .segments()
        .exact(plain)
        .or(
            () ->
                bracket > 0
                    ? reader.segments().exact(plain.substring(0, bracket))
                    : Optional.empty());
  }

  private Optional<Period> period(List<Token> tokens, String heading) {
    List<Period> periods = new ArrayList<>();
    for (Token token : tokens) {
      if (isVersus(token)) {
        break;
      }
      if (token instanceof Token.Time time && isStretch(time.phrase())) {
        String label = heading.substring(time.start(), time.end());
        reader.calendar().resolve(time.phrase(), label, stretch()).ifPresent(periods::add);
      } else if (token instanceof Token.Time time
          && time.phrase() instanceof PeriodPhrase.BareYear year) {
        ofYear(year.year()).ifPresent(periods::add);
      }
    }
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }

  /** {@code Results for 2022 included the following:} beside a quarter is that year's quarter. */
  private Optional<Period> ofYear(int year) {
    if (reader.outlook()) {
      // {@code 2024 Guidance}: the whole year.
      PeriodPhrase whole = new PeriodPhrase.Year(OptionalInt.of(year), true);
      return reader.calendar().resolve(whole, String.valueOf(year), stretch());
    }
    Optional<Period> newest = reader.calendar().newest().map(p -> p);
    Optional<Integer> now = newest.flatMap(Period::lastDay).map(LocalDate::getYear);
    if (now.filter(y -> y == year).isPresent()) {
      return newest;
    }
    return now.filter(y -> y == year + 1)
        .flatMap(
            y ->
                reader
                    .calendar()
                    .resolve(
                        new PeriodPhrase.Relative(PeriodPhrase.Relation.SAME_PERIOD_LAST_YEAR),
                        "",
                        TimeContext.actual(TimeContext.Wanted.DURATION)));
  }

  /** {@code (vs Q2 2025)}. */
  private Optional<Comparison> against(List<Token> tokens, String heading) {
    Optional<Period> now = period(tokens, heading).or(() -> reader.calendar().newest());
    boolean versus = false;
    for (Token token : tokens) {
      versus |= isVersus(token);
      if (versus && token instanceof Token.Time time) {
        Optional<Period> then =
            reader
                .calendar()
                .resolve(time.phrase(), "", TimeContext.actual(TimeContext.Wanted.DURATION));
        return now.flatMap(n -> then.flatMap(t -> PeriodComparison.of(n, t)));
      }
    }
    return Optional.empty();
  }

  private TimeContext stretch() {
    return reader.outlook()
        ? TimeContext.outlook(TimeContext.Wanted.DURATION)
        : TimeContext.actual(TimeContext.Wanted.DURATION);
  }

  private static boolean isStretch(PeriodPhrase phrase) {
    return phrase instanceof PeriodPhrase.Quarter
        || phrase instanceof PeriodPhrase.Half
        || phrase instanceof PeriodPhrase.FirstMonths
        || phrase instanceof PeriodPhrase.Year
        || phrase instanceof PeriodPhrase.Dated
        || phrase instanceof PeriodPhrase.Ended
        || phrase instanceof PeriodPhrase.MonthRange
        || phrase instanceof PeriodPhrase.MonthQuarter;
  }

  private static boolean isVersus(Token token) {
    return token instanceof Token.Word word
        && List.of("vs", "versus", "compared").contains(Wording.key(word.text()));
  }

  private static Optional<Comparison> comparison(String heading) {
    for (Part part : PartReader.read(heading, SegmentNames.NONE, false)) {
      if (part instanceof Part.Cued cued && cued.is(Cue.COMPARISON)) {
        boolean quarter = cued.wording().detail().equals("qoq");
        return Optional.of(quarter ? Comparison.QUARTER_OVER_QUARTER : Comparison.YEAR_OVER_YEAR);
      }
    }
    return Optional.empty();
  }
}
