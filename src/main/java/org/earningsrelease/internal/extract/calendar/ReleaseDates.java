package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.front.DateLine;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.Token;

/**
 * Finds the day of publication.
 *
 * <p>{@code SAN JOSE, Calif., July 29 /PRNewswire/ --} has no year: a wire's closing line {@code
 * -0- 07/29/2003} has, else it is the first such day after the newest reported period.
 */
public record ReleaseDates(List<Candidate> candidates) {
  private static final int DATE_LINE = 10;
  private static final int WIRE_CLOSE = 9;
  private static final int LINE = 8;
  private static final int TODAY = 5;
  private static final int SENTENCE = 3;
  private static final int MEETING = 2;
  private static final int ANYWHERE = 1;

  /** {@code approved by the Board of Directors at its meeting held on 6 February 2025}. */
  private static final List<String> MEETINGS =
      List.of("held on", "meeting on", "meeting of", "board on", "directors on", "committee on");

  /** Characters before a date that hold any of these words. */
  private static final int BEFORE = 40;

  /** Characters around a date that has a line for itself: {@code Springfield, 30 July 2026}. */
  private static final int FEW = 36;

  /** A date as it may be the day of publication; the highest rank wins, then the first. */
  public record Candidate(PartialDate date, int rank) {}

  public ReleaseDates {
    candidates = List.copyOf(candidates);
  }

  public static ReleaseDates of(Front front, List<PlacedBlock> blocks) {
    List<Candidate> found = new ArrayList<>();
    front
        .lead()
        .flatMap(p -> DateLine.of(p.text()))
        .flatMap(DateLine::date)
        .ifPresent(d -> found.add(new Candidate(d, DATE_LINE)));
    front.lines().forEach(line -> found.addAll(frontLine(line.text())));
    for (PlacedBlock placed : blocks) {
      Blocks.words(placed.block())
          .ifPresent(p -> found.addAll(elsewhere(p.text(), placed.tokens())));
    }
    return new ReleaseDates(found);
  }

  /** The day, if its year is printed. */
  public Optional<LocalDate> printed() {
    return best(true).flatMap(c -> PrintedDates.complete(c.date())).filter(this::agrees);
  }

  /** The day, its year counted from the newest reported period where none is printed. */
  public Optional<LocalDate> day(Optional<LocalDate> newestEnd) {
    ReleaseDates possible = newestEnd.map(this::behind).orElse(this);
    Optional<Candidate> best = possible.best(false);
    return possible
        .printed()
        .or(() -> newestEnd.flatMap(end -> best.map(c -> PrintedDates.after(c.date(), end))));
  }

  // Nobody reports a period before it has ended: its last day in a title is no release's day.
  private ReleaseDates behind(LocalDate end) {
    return new ReleaseDates(
        candidates.stream()
            .filter(c -> PrintedDates.complete(c.date()).filter(d -> !d.isAfter(end)).isEmpty())
            .toList());
  }

  // A date with its year that contradicts the date line's day is another date.
  private boolean agrees(LocalDate day) {
    return best(false)
        .filter(c -> c.rank() >= WIRE_CLOSE)
        .map(Candidate::date)
        .filter(d -> d.month() != day.getMonth() || d.day().orElse(0) != day.getDayOfMonth())
        .isEmpty();
  }

  private Optional<Candidate> best(boolean withYear) {
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      boolean usable = !withYear || candidate.date().year().isPresent();
      if (usable && best.filter(b -> b.rank() >= candidate.rank()).isEmpty()) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static List<Candidate> frontLine(String text) {
    List<Candidate> found = new ArrayList<>();
    for (Token.Time time : DateLine.days(text, Lexer.standard().tokens(text))) {
      boolean alone = charactersAround(text, time) <= FEW;
      boolean opens = DateLine.opensText(text.substring(time.end()));
      int rank = alone || opens ? LINE : SENTENCE;
      DateLine.day(time).ifPresent(d -> found.add(new Candidate(d, rank)));
    }
    return found;
  }

  private static int charactersAround(String text, Token.Time time) {
    return text.length() - (time.end() - time.start());
  }

  private static List<Candidate> elsewhere(String text, List<Token> tokens) {
    List<Candidate> found = new ArrayList<>();
    for (Token.Time time : DateLine.days(text, tokens)) {
      int rank = rank(text, time);
      if (rank > 0) {
        DateLine.day(time).ifPresent(d -> found.add(new Candidate(d, rank)));
      }
    }
    return found;
  }

  private static int rank(String text, Token.Time time) {
    String before =
        text.substring(Math.max(0, time.start() - BEFORE), time.start())
            .stripTrailing()
            .toLowerCase(Locale.ROOT);
    // {@code -0- 07/29/2003} closes a wire's text.
    if (before.endsWith("-0-")) {
      return WIRE_CLOSE;
    }
    if (before.endsWith("today,") || before.endsWith("today")) {
      return TODAY;
    }
    if (MEETINGS.stream().anyMatch(before::endsWith)) {
      return MEETING;
    }
    return charactersAround(text, time) <= FEW ? ANYWHERE : 0;
  }
}
