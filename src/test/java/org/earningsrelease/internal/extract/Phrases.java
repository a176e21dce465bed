package org.earningsrelease.internal.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.extract.calendar.CalendarEvidence;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.Mention;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Quarter;
import org.earningsrelease.internal.token.PeriodPhrase.Span;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/** Times for tests. */
public final class Phrases {
  private Phrases() {}

  public static Quarter quarter(int number, int year) {
    return new Quarter(number, OptionalInt.of(year), false);
  }

  public static Quarter quarter(int number) {
    return new Quarter(number, OptionalInt.empty(), false);
  }

  public static PeriodPhrase half(int number, int year) {
    return new PeriodPhrase.Half(number, OptionalInt.of(year), false);
  }

  public static PeriodPhrase half(int number) {
    return new PeriodPhrase.Half(number, OptionalInt.empty(), false);
  }

  public static Year year(int year) {
    return new Year(OptionalInt.of(year), true);
  }

  public static Year year() {
    return new Year(OptionalInt.empty(), true);
  }

  public static Ended months(int length, String... ends) {
    return new Ended(length, Span.MONTH, dates(ends));
  }

  public static Ended weeks(int length, String... ends) {
    return new Ended(length, Span.WEEK, dates(ends));
  }

  public static Ended quarterEnded(String... ends) {
    return new Ended(1, Span.QUARTER, dates(ends));
  }

  public static Ended yearEnded(String... ends) {
    return new Ended(1, Span.YEAR, dates(ends));
  }

  public static PeriodPhrase on(String date) {
    return new PeriodPhrase.On(date(date));
  }

  public static PeriodPhrase asOf(String... dates) {
    return new PeriodPhrase.AsOf(dates(dates));
  }

  private static List<PartialDate> dates(String... dates) {
    return Arrays.stream(dates).map(Phrases::date).toList();
  }

  /** {@code 2004-07-03}, {@code 2004-07}, {@code --07-03}. */
  public static PartialDate date(String text) {
    if (text.startsWith("--")) {
      return new PartialDate(
          OptionalInt.empty(),
          Month.of(Integer.parseInt(text.substring(2, 4))),
          OptionalInt.of(Integer.parseInt(text.substring(5))));
    }
    OptionalInt year = OptionalInt.of(Integer.parseInt(text.substring(0, 4)));
    Month month = Month.of(Integer.parseInt(text.substring(5, 7)));
    OptionalInt day =
        text.length() == 7
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(text.substring(8)));
    return new PartialDate(year, month, day);
  }

  /** Mentions of one passage, each close to the one before it. */
  public static List<Mention> passage(Place place, PeriodPhrase... phrases) {
    List<Mention> mentions = new ArrayList<>();
    for (PeriodPhrase phrase : phrases) {
      mentions.add(
          new Mention(
              phrase, place, mentions.isEmpty() ? Optional.empty() : Optional.of(" ended ")));
    }
    return mentions;
  }

  /** Columns headed by one time each. */
  public static List<Mention> columns(PeriodPhrase... phrases) {
    return Arrays.stream(phrases).map(p -> new Mention(p, Place.COLUMN, Optional.empty())).toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static FiscalCalendar calendar(String released, List<Mention>... mentions) {
    Optional<LocalDate> day =
        released.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(released));
    return FiscalCalendar.of(
        CalendarEvidence.of(Arrays.stream(mentions).flatMap(List::stream).toList(), day));
  }
}
