package org.earningsrelease.internal.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.Token;

/**
 * Finds the day of publication.
 *
 * <p>{@code SAN JOSE, Calif., July 29 /PRNewswire/ --} has no year: a wire's closing line {@code
 * -0- 07/29/2003} has, else it is the first such day after the newest reported period.
 */
record ReleaseDates(List<Candidate> candidates) {
  /** A date line ends within so many characters. */
  private static final int DATE_LINE = 150;

  /** Characters around a date that alone fill a line: {@code Springfield, 30 July 2026}. */
  private static final int FEW = 36;

  /** A date as it may be the day of publication; the highest rank wins, then the first. */
  record Candidate(PartialDate date, int rank) {}

  ReleaseDates {
    candidates = List.copyOf(candidates);
  }

  static ReleaseDates of(Front front, List<PlacedBlock> blocks) {
    List<Candidate> found = new ArrayList<>();
    front.lead().ifPresent(p -> found.addAll(dateLine(p.text())));
    front.lines().forEach(p -> found.addAll(frontLine(p.text())));
    blocks.stream()
        .flatMap(b -> Blocks.words(b.block()).stream())
        .map(Passage::text)
        .forEach(text -> found.addAll(elsewhere(text)));
    return new ReleaseDates(found);
  }

  /** The day, if its year is printed. */
  Optional<LocalDate> printed() {
    return best(true).flatMap(c -> PrintedDates.complete(c.date())).filter(day -> agrees(day));
  }

  /** The day, its year counted from the newest reported period where none is printed. */
  Optional<LocalDate> day(Optional<LocalDate> newestEnd) {
    Optional<LocalDate> printed = printed();
    Optional<Candidate> best = best(false);
    return printed.or(
        () -> newestEnd.flatMap(end -> best.map(c -> PrintedDates.after(c.date(), end))));
  }

  // A date with its year that contradicts the date line's day is another date.
  private boolean agrees(LocalDate day) {
    return best(false)
        .filter(c -> c.rank() >= 9)
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

  private static List<Candidate> dateLine(String text) {
    List<Candidate> found = new ArrayList<>();
    for (Token.Time time : days(text)) {
      if (time.start() > DATE_LINE) {
        break;
      }
      String behind = text.substring(time.end()).stripLeading();
      boolean marked = opensText(behind);
      day(time).ifPresent(d -> found.add(new Candidate(d, marked ? 10 : 4)));
    }
    return found;
  }

  // {@code July 29 /PRNewswire/ --}, {@code May 31, 2023 -}, {@code (GLOBE NEWSWIRE)}
  private static boolean opensText(String behind) {
    return !behind.isEmpty() && "-/(:–—".indexOf(behind.charAt(0)) >= 0;
  }

  private static List<Candidate> frontLine(String text) {
    List<Token.Time> days = days(text);
    List<Candidate> found = new ArrayList<>();
    for (Token.Time time : days) {
      int around = text.length() - (time.end() - time.start());
      boolean print = isPrintDate(text, time);
      if (!print && around <= FEW) {
        day(time).ifPresent(d -> found.add(new Candidate(d, 8)));
      } else if (!print && opensText(text.substring(time.end()).stripLeading())) {
        day(time).ifPresent(d -> found.add(new Candidate(d, 9)));
      } else if (!print) {
        day(time).ifPresent(d -> found.add(new Candidate(d, 3)));
      }
    }
    return found;
  }

  // {@code 8/14/26, 10:24 AM} is when a browser printed the page.
  private static boolean isPrintDate(String text, Token.Time time) {
    String date = text.substring(time.start(), time.end());
    String behind = text.substring(time.end());
    return date.indexOf('/') > 0 && behind.startsWith(", ") && behind.indexOf(':') == 4
        || date.indexOf('/') > 0 && behind.startsWith(", ") && behind.indexOf(':') == 3;
  }

  private static List<Candidate> elsewhere(String text) {
    List<Candidate> found = new ArrayList<>();
    for (Token.Time time : days(text)) {
      String before = text.substring(0, time.start()).stripTrailing().toLowerCase(Locale.ROOT);
      int around = text.length() - (time.end() - time.start());
      // {@code -0- 07/29/2003} closes a wire's text.
      int rank =
          before.endsWith("-0-")
              ? 9
              : before.endsWith("today,") || before.endsWith("today") ? 5 : around <= FEW ? 1 : 0;
      if (rank > 0 && !isPrintDate(text, time)) {
        day(time).ifPresent(d -> found.add(new Candidate(d, rank)));
      }
    }
    return found;
  }

  private static List<Token.Time> days(String text) {
    return Lexer.standard().tokens(text).stream()
        .filter(Token.Time.class::isInstance)
        .map(Token.Time.class::cast)
        .filter(t -> day(t).isPresent())
        .toList();
  }

  private static Optional<PartialDate> day(Token.Time time) {
    return time.phrase() instanceof PeriodPhrase.On on && on.date().day().isPresent()
        ? Optional.of(on.date())
        : Optional.empty();
  }
}
