package org.earningsrelease.internal.extract.calendar;

import static org.earningsrelease.internal.extract.Phrases.asOf;
import static org.earningsrelease.internal.extract.Phrases.calendar;
import static org.earningsrelease.internal.extract.Phrases.columns;
import static org.earningsrelease.internal.extract.Phrases.half;
import static org.earningsrelease.internal.extract.Phrases.months;
import static org.earningsrelease.internal.extract.Phrases.on;
import static org.earningsrelease.internal.extract.Phrases.passage;
import static org.earningsrelease.internal.extract.Phrases.quarter;
import static org.earningsrelease.internal.extract.Phrases.quarterEnded;
import static org.earningsrelease.internal.extract.Phrases.weeks;
import static org.earningsrelease.internal.extract.Phrases.year;
import static org.earningsrelease.internal.extract.Phrases.yearEnded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.extract.Phrases;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.extract.calendar.TimeContext.Wanted;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Period;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {
  private static String days(FiscalCalendar calendar, PeriodPhrase phrase, TimeContext context) {
    return calendar
        .resolve(phrase, "", context)
        .map(
            p ->
                p.firstDay().map(d -> d + "..").orElse("")
                    + p.lastDay().map(Object::toString).orElse(""))
        .orElse("?");
  }

  private static String days(FiscalCalendar calendar, PeriodPhrase phrase) {
    return days(calendar, phrase, TimeContext.actual(Wanted.DURATION));
  }

  private static String expected(FiscalCalendar calendar, PeriodPhrase phrase) {
    return days(calendar, phrase, TimeContext.outlook(Wanted.DURATION));
  }

  private static String newest(FiscalCalendar calendar) {
    return calendar.fiscalPeriod().map(FiscalPeriod::code).orElse("?")
        + " "
        + calendar.fiscalYear().map(Object::toString).orElse("?")
        + " "
        + calendar.newest().map(p -> p.start() + ".." + p.end()).orElse("?");
  }

  private static PeriodPhrase relative(Relation relation) {
    return new PeriodPhrase.Relative(relation);
  }

  @Test
  void aYearNamedByItsStart() {
    FiscalCalendar calendar =
        calendar(
            "2004-05-14",
            passage(Place.TITLE, quarter(4), year(), yearEnded("2004-03-31")),
            passage(Place.TEXT, quarter(4, 2003)),
            passage(Place.TEXT, quarter(3, 2003), quarter(4, 2002)),
            passage(Place.TEXT, quarter(3, 2003), quarter(4, 2003), quarter(4, 2003)),
            passage(Place.TEXT, year(2003), year(2002), quarter(4, 2004)),
            passage(Place.OUTLOOK, year(2004)),
            columns(quarter(1, 2003), quarter(2, 2003), quarter(4, 2003), year(2003)));
    assertEquals("Q4 2003 2004-01-01..2004-03-31", newest(calendar));
    assertEquals("2003-04-01..2003-06-30", days(calendar, quarter(1, 2003)));
    assertEquals("2003-04-01..2004-03-31", days(calendar, year(2003)));
    assertEquals("2003-10-01..2004-03-31", days(calendar, half(2, 2003)));
    assertEquals("2004-04-01..2005-03-31", expected(calendar, year(2004)));
    assertEquals("2004-04-01..2005-03-31", expected(calendar, relative(Relation.CURRENT_YEAR)));
    assertEquals("2003-04-01..2004-03-31", days(calendar, year()));
  }

  @Test
  void aMarchYearNamedByItsEnd() {
    FiscalCalendar calendar =
        calendar(
            "2024-07-18",
            passage(Place.TEXT, quarter(1)),
            passage(Place.TEXT, year(2025), quarter(1, 2025)),
            columns(
                months(3, "2024-06-30"),
                months(3, "2023-06-30"),
                asOf("2024-06-30"),
                asOf("2024-03-31")));
    assertEquals("Q1 2025 2024-04-01..2024-06-30", newest(calendar));
    assertEquals("2024-04-01..2025-03-31", days(calendar, year(2025)));
  }

  @Test
  void onlyLabelsAndTheDayOfPublication() {
    FiscalCalendar calendar =
        calendar(
            "2024-07-18",
            passage(Place.TITLE, quarter(1, 2025)),
            columns(quarter(1, 2025), quarter(4, 2024), quarter(1, 2024)));
    assertEquals("Q1 2025 2024-04-01..2024-06-30", newest(calendar));
    FiscalCalendar calendarYear =
        calendar("2025-04-17", columns(quarter(1, 2025), quarter(4, 2024), quarter(1, 2024)));
    assertEquals("Q1 2025 2025-01-01..2025-03-31", newest(calendarYear));
  }

  @Test
  void aJapaneseYearInItsFirstQuarter() {
    FiscalCalendar calendar =
        calendar(
            "2023-08-04",
            passage(Place.TITLE, months(3, "2023-06-30")),
            passage(Place.TEXT, yearEnded("2024-03-31"), yearEnded("2024-03")),
            columns(months(3, "2023-06-30"), months(3, "2022-06-30"), asOf("2023-03-31")));
    assertEquals("Q1 2024 2023-04-01..2023-06-30", newest(calendar));
    assertEquals("2023-04-01..2024-03-31", days(calendar, yearEnded("2024-03")));
  }

  @Test
  void aHalfOfAMarchYear() {
    FiscalCalendar calendar =
        calendar(
            "2022-11-08",
            passage(Place.TITLE, months(6, "2021-09-30", "2022-09-30")),
            passage(Place.TEXT, quarter(2), yearEnded("2023-03-31")),
            columns(months(6, "2021-09-30"), months(6, "2022-09-30")),
            columns(asOf("2022-03-31"), asOf("2022-09-30")));
    assertEquals("H1 2023 2022-04-01..2022-09-30", newest(calendar));
  }

  @Test
  void theThirdQuarterOfASeptemberYear() {
    FiscalCalendar calendar =
        calendar(
            "2004-08-04",
            passage(Place.TITLE, quarter(3), months(9)),
            passage(Place.LEAD, months(3, "2004-06-30"), months(9, "2004-06-30")),
            passage(Place.TEXT, yearEnded("2003-09-30")),
            columns(months(3, "2004-06-30"), months(3, "2003-06-30"), months(9, "2004-06-30")));
    assertEquals("Q3 2004 2004-04-01..2004-06-30", newest(calendar));
    assertEquals("2003-10-01..2004-06-30", days(calendar, relative(Relation.YEAR_TO_DATE)));
    assertEquals("2004-07-01..2004-09-30", expected(calendar, quarter(4)));
    assertEquals("2004-10-01..2004-12-31", expected(calendar, quarter(1)));
  }

  @Test
  void aYearOfThirteenWeekQuartersIsCountedOn() {
    FiscalCalendar calendar =
        calendar(
            "2004-07-22",
            passage(Place.TITLE, quarter(2, 2004)),
            passage(Place.LEAD, quarter(2), quarterEnded("2004-07-03")),
            columns(
                weeks(13, "2004-07-03"),
                weeks(13, "2003-06-28"),
                weeks(26, "2004-07-03"),
                weeks(26, "2003-06-28")),
            columns(on("2004-07-03"), on("2003-06-28"), on("2004-01-03")));
    assertEquals("Q2 2004 2004-04-04..2004-07-03", newest(calendar));
    assertEquals("2004-04-04..2004-07-03", days(calendar, weeks(13, "2004-07-03")));
    assertEquals("2004-07-04..2004-10-02", expected(calendar, quarter(3)));
    assertEquals("2004-01-04..2005-01-01", expected(calendar, year()));
    assertEquals("2003-03-30..2003-06-28", days(calendar, quarter(2, 2003)));
    assertEquals(
        "2003-03-30..2003-06-28", days(calendar, relative(Relation.SAME_PERIOD_LAST_YEAR)));
    assertEquals("2004-01-04..2004-04-03", days(calendar, relative(Relation.PREVIOUS_QUARTER)));
  }

  @Test
  void monthsThatEndWithWeeks() {
    FiscalCalendar calendar =
        calendar(
            "2023-01-26",
            passage(Place.TITLE, quarter(4), year(2022)),
            columns(
                months(3, "2022-12-31"),
                months(3, "2021-12-25"),
                months(12, "2022-12-31"),
                months(12, "2021-12-25")));
    assertEquals("Q4 2022 2022-10-02..2022-12-31", newest(calendar));
    assertEquals("2021-12-26..2022-12-31", days(calendar, months(12, "2022-12-31")));
    assertEquals("2023-01-01..2023-04-01", expected(calendar, quarter(1, 2023)));
    assertEquals("2023-01-01..2023-12-30", expected(calendar, year(2023)));
  }

  @Test
  void aQuarterOfFourteenWeeksUnderMonthsStaysMonths() {
    FiscalCalendar calendar =
        calendar(
            "2005-08-09",
            passage(Place.LEAD, quarter(4), yearEnded("2005-06-30")),
            passage(Place.TEXT, weeks(14), weeks(13), weeks(53), weeks(52)),
            columns(months(3, "2005-06-30"), months(3, "2005-03-31"), months(12, "2005-06-30")));
    assertEquals("Q4 2005 2005-04-01..2005-06-30", newest(calendar));
    assertEquals("2005-07-01..2005-09-30", expected(calendar, quarter(1)));
  }

  @Test
  void aRetailYearNamedByItsStart() {
    FiscalCalendar calendar =
        calendar(
            "2023-03-09",
            passage(Place.TITLE, quarter(4, 2022)),
            passage(Place.LEAD, weeks(13), quarter(4), weeks(52), yearEnded("2023-01-28")),
            passage(Place.TEXT, quarter(4, 2022), quarter(4, 2021)),
            passage(Place.TEXT, year(2022), year(2023), year(2021)),
            columns(
                weeks(13, "2023-01-28"),
                weeks(13, "2022-01-29"),
                weeks(52, "2023-01-28"),
                weeks(52, "2022-01-29")));
    assertEquals("Q4 2022 2022-10-30..2023-01-28", newest(calendar));
    assertEquals("2023-01-29..2024-01-27", expected(calendar, year(2023)));
  }

  @Test
  void aJanuaryYearNamedByItsEnd() {
    FiscalCalendar calendar =
        calendar(
            "2023-05-31",
            passage(Place.TITLE, quarter(1, 2024)),
            passage(Place.LEAD, quarter(1, 2024), on("2023-04-30")),
            passage(Place.TEXT, quarter(2, 2024), year(2024)),
            columns(months(3, "2023-04-30"), months(3, "2022-04-30")),
            columns(on("2023-04-30"), on("2023-01-31")));
    assertEquals("Q1 2024 2023-02-01..2023-04-30", newest(calendar));
    assertEquals("2023-02-01..2024-01-31", expected(calendar, year()));
    assertEquals("2023-05-01..2023-07-31", expected(calendar, quarter(2)));
  }

  @Test
  void quartersOfTwelveWeeks() {
    FiscalCalendar calendar =
        calendar(
            "2022-12-08",
            passage(Place.TITLE, quarter(1), year(2023)),
            passage(Place.LEAD, quarter(1), weeks(12), year(2023), on("2022-11-20")),
            columns(weeks(12, "2022-11-20"), weeks(12, "2021-11-21")),
            columns(on("2022-11-20"), on("2022-08-28")));
    assertEquals("Q1 2023 2022-08-29..2022-11-20", newest(calendar));
    assertEquals("2022-11-21..2023-02-12", expected(calendar, quarter(2)));
    assertEquals("2022-08-29..2023-08-27", expected(calendar, year()));
  }

  @Test
  void aFirstQuarterOfSixteenWeeks() {
    FiscalCalendar calendar =
        calendar(
            "2023-06-15",
            passage(Place.LEAD, quarter(1), year(2023), on("2023-05-20")),
            columns(weeks(16, "2023-05-20"), weeks(16, "2022-05-21")),
            columns(on("2023-05-20"), on("2023-01-28")));
    assertEquals("Q1 2023 2023-01-29..2023-05-20", newest(calendar));
    assertEquals("2023-05-21..2023-08-12", expected(calendar, quarter(2)));
  }

  @Test
  void anAustralianHalf() {
    FiscalCalendar calendar =
        calendar(
            "2024-02-15",
            passage(Place.TITLE, half(1, 2024)),
            passage(Place.LEAD, months(6, "2023-12-31")),
            columns(half(1, 2024), half(1, 2023), half(2, 2023)));
    assertEquals("H1 2024 2023-07-01..2023-12-31", newest(calendar));
    assertEquals("2023-01-01..2023-06-30", days(calendar, half(2, 2023)));
    assertEquals("2024-01-01..2024-06-30", expected(calendar, half(2)));
  }

  @Test
  void aHalfOfTheCalendarYear() {
    FiscalCalendar calendar =
        calendar(
            "2025-07-30",
            passage(Place.TITLE, half(1, 2025)),
            columns(half(1, 2025), half(1, 2024)),
            columns(on("2025-06-30"), on("2024-12-31")));
    assertEquals("H1 2025 2025-01-01..2025-06-30", newest(calendar));
  }

  @Test
  void aYearAlone() {
    FiscalCalendar calendar =
        calendar(
            "2024-02-20",
            passage(Place.TITLE, yearEnded("2023-12-31")),
            columns(yearEnded("2023-12-31"), yearEnded("2022-12-31")));
    assertEquals("FY 2023 2023-01-01..2023-12-31", newest(calendar));
    assertEquals("2022-01-01..2022-12-31", days(calendar, relative(Relation.PREVIOUS_YEAR)));
  }

  @Test
  void aForecastYearIsNotReported() {
    FiscalCalendar calendar =
        calendar(
            "2024-02-01",
            passage(Place.TITLE, months(9, "2023-12-31"), yearEnded("2024-03-31")),
            columns(months(9, "2023-12-31"), months(9, "2022-12-31"), yearEnded("2024-03-31")));
    assertEquals("9M 2024 2023-04-01..2023-12-31", newest(calendar));
  }

  @Test
  void monthsThatCloseOnTheirTwentieth() {
    FiscalCalendar calendar =
        calendar(
            "2023-06-30",
            passage(Place.TITLE, quarter(1), months(3, "2023-05-20")),
            columns(months(3, "2023-05-20"), months(3, "2022-05-20"), asOf("2023-02-20")));
    assertEquals("2023-02-21..2023-05-20", days(calendar, months(3, "2023-05-20")));
  }

  @Test
  void comparativesCountFromTheSentencesPeriod() {
    FiscalCalendar calendar =
        calendar("2004-07-29", columns(months(3, "2004-06-30"), months(12, "2004-06-30")));
    TimeContext context = TimeContext.actual(Wanted.DURATION);
    Period year = calendar.resolve(months(12, "2004-06-30"), "", context).orElseThrow();
    assertEquals(
        "2002-07-01..2003-06-30",
        days(calendar, relative(Relation.PREVIOUS_YEAR), context.about(year)));
    assertEquals(
        "2002-07-01..2003-06-30",
        days(calendar, relative(Relation.SAME_PERIOD_LAST_YEAR), context.about(year)));
    assertEquals(
        "2003-04-01..2003-06-30", days(calendar, relative(Relation.SAME_PERIOD_LAST_YEAR)));
  }

  @Test
  void dateWithoutItsYear() {
    FiscalCalendar calendar =
        calendar("2004-07-29", columns(months(3, "2004-06-30"), months(3, "2003-06-30")));
    assertEquals("2004-01-01..2004-03-31", days(calendar, months(3, "--03-31")));
    assertEquals("2004-07-01..2004-09-30", expected(calendar, months(3, "--09-30")));
  }

  @Test
  void aDayIsNoDuration() {
    FiscalCalendar calendar = calendar("2004-07-29", columns(months(3, "2004-06-30")));
    assertEquals("?", days(calendar, on("2004-05-14")));
    assertEquals("2004-05-14", days(calendar, on("2004-05-14"), TimeContext.actual(Wanted.EITHER)));
    assertEquals(
        "2004-06-30", days(calendar, quarter(2, 2004), TimeContext.actual(Wanted.INSTANT)));
    assertEquals("2003-12-31", days(calendar, new PeriodPhrase.YearEnd(OptionalInt.of(2003))));
  }

  @Test
  void nothingIsSettledWithoutEvidence() {
    FiscalCalendar calendar = calendar("");
    assertEquals("? ? ?", newest(calendar));
    assertEquals("?", days(calendar, quarter(3)));
    assertEquals("?", days(calendar, relative(Relation.PREVIOUS_QUARTER)));
    assertEquals("2004-04-01..2004-06-30", days(calendar, months(3, "2004-06-30")));
  }

  @Test
  void aPartOfAnotherYear() {
    FiscalCalendar calendar =
        calendar("2004-07-29", columns(months(3, "2004-06-30"), months(12, "2004-06-30")));
    assertEquals(
        "2003-04-01..2003-06-30",
        days(calendar, new PeriodPhrase.InYear(quarter(4), Relation.PREVIOUS_YEAR)));
    assertEquals(
        "2004-07-01..2004-12-31",
        days(calendar, new PeriodPhrase.InYear(half(1), Relation.NEXT_YEAR)));
    assertEquals(
        "2002-04-01..2002-06-30", days(calendar, new PeriodPhrase.SamePeriod(2002, false)));
  }

  @Test
  void aNameWithItsLastDay() {
    FiscalCalendar calendar =
        calendar(
            "2004-07-22",
            passage(
                Place.LEAD,
                new PeriodPhrase.Dated(quarter(2, 2004), List.of(Phrases.date("2004-07-03")))));
    assertEquals("Q2 2004 2004-04-04..2004-07-03", newest(calendar));
  }

  /** A kind of phrase that dating does not know would throw. */
  @Test
  void everyKindOfPhraseIsKnown() {
    FiscalCalendar calendar = calendar("2004-07-29", columns(months(3, "2004-06-30")));
    List<PeriodPhrase> phrases =
        List.of(
            quarter(1),
            half(1),
            new PeriodPhrase.FirstMonths(9, OptionalInt.empty(), false),
            new PeriodPhrase.FirstMonths(10, OptionalInt.of(2004), false),
            year(),
            new PeriodPhrase.BareYear(2004),
            months(3),
            asOf("2004-06-30"),
            on("2004-06-30"),
            new PeriodPhrase.YearEnd(OptionalInt.empty()),
            new PeriodPhrase.MonthQuarter(Month.JUNE, OptionalInt.empty()),
            new PeriodPhrase.MonthRange(Phrases.date("2004-01"), Phrases.date("2004-03")),
            new PeriodPhrase.Dated(quarter(2), List.of()),
            new PeriodPhrase.InYear(quarter(2), Relation.CURRENT_YEAR),
            new PeriodPhrase.SamePeriod(2003, true),
            relative(Relation.CURRENT_QUARTER));
    phrases.forEach(phrase -> assertNotEquals("?", days(calendar, phrase), phrase.toString()));
    Set<Class<?>> known = phrases.stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(PeriodPhrase.class.getPermittedSubclasses()), known);
  }
}
