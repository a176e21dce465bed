package org.earningsrelease.internal.token;

import java.time.Month;
import java.util.List;
import java.util.OptionalInt;

/**
 * A time as worded, before the issuer's calendar gives it dates.
 *
 * <p>Years are as printed, two digits made four; empty where none is printed.
 */
public sealed interface PeriodPhrase {

  /**
   * A day, perhaps without its year, month and day perhaps without each other: {@code June 30,}.
   */
  record PartialDate(OptionalInt year, Month month, OptionalInt day) {}

  /** {@code 4Q03}, {@code fourth quarter of fiscal 2004}, {@code Q1 FY24}. */
  record Quarter(int number, OptionalInt year, boolean fiscal) implements PeriodPhrase {}

  /** {@code 1H25}, {@code first half}. */
  record Half(int number, OptionalInt year, boolean fiscal) implements PeriodPhrase {}

  /**
   * The first n months of a year, n not 3, 6 of a half nor 12: {@code 9M24}, {@code first nine
   * months of 2023}, {@code Q1-Q3 2024}.
   */
  record FirstMonths(int months, OptionalInt year, boolean fiscal) implements PeriodPhrase {}

  /**
   * {@code FY2003}, {@code fiscal 2023}, {@code full year}, {@code twelve months of 2023}; {@code
   * FY2023-24} is 2024.
   */
  record Year(OptionalInt year, boolean fiscal) implements PeriodPhrase {}

  /** A bare {@code 2023}, mostly in a table's header. */
  record BareYear(int year) implements PeriodPhrase {}

  /**
   * {@code three months ended June 30, 2003}, {@code 13 Weeks Ended July 3, 2004 and June 28,
   * 2003}, {@code year ending}.
   *
   * @param length how many of the span; 1 for {@code quarter ended}; {@code trailing twelve months}
   *     is 12 months without ends
   * @param ends the printed last days, none where they stand elsewhere
   */
  record Ended(int length, Span span, List<PartialDate> ends) implements PeriodPhrase {
    public Ended {
      ends = List.copyOf(ends);
    }
  }

  /** Spans that periods are counted in. */
  enum Span {
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR
  }

  /** {@code As of June 30, 2003}, {@code at year end 2003} gives {@link YearEnd}. */
  record AsOf(List<PartialDate> dates) implements PeriodPhrase {
    public AsOf {
      dates = List.copyOf(dates);
    }
  }

  /** A date without any word around it: {@code Jun 30, 2003}. */
  record On(PartialDate date) implements PeriodPhrase {}

  /** {@code year-end 2004}, {@code end of the year}. */
  record YearEnd(OptionalInt year) implements PeriodPhrase {}

  /** {@code June 2003 quarter}, {@code September quarter}. */
  record MonthQuarter(Month month, OptionalInt year) implements PeriodPhrase {}

  /** {@code Jan-Mar 2024}, {@code April to September 2023}. */
  record MonthRange(PartialDate from, PartialDate to) implements PeriodPhrase {}

  /**
   * A named period with its printed last days: {@code second quarter ended July 3, 2004}, {@code
   * fiscal 2003 (ended March 31, 2004)}.
   */
  record Dated(PeriodPhrase period, List<PartialDate> ends) implements PeriodPhrase {
    public Dated {
      ends = List.copyOf(ends);
    }
  }

  /**
   * A part of a year that is told from another one: {@code fourth quarter of last year}, {@code
   * second half of this fiscal year}.
   *
   * @param part a {@link Quarter}, {@link Half} or {@link FirstMonths} without year
   * @param year {@link Relation#PREVIOUS_YEAR}, {@code CURRENT_YEAR} or {@code NEXT_YEAR}
   */
  record InYear(PeriodPhrase part, Relation year) implements PeriodPhrase {}

  /** {@code the same period of 2003}, {@code the comparable quarter of fiscal 2022}. */
  record SamePeriod(int year, boolean fiscal) implements PeriodPhrase {}

  /** A time told from another one. */
  record Relative(Relation relation) implements PeriodPhrase {}

  /** Relations to the period that the release, or the sentence, is about. */
  enum Relation {
    /** {@code the quarter}, {@code this quarter}. */
    CURRENT_QUARTER,
    /** {@code the year}, {@code the current fiscal year}. */
    CURRENT_YEAR,
    /** {@code year to date}. */
    YEAR_TO_DATE,
    /** {@code the previous quarter}, {@code sequentially}. */
    PREVIOUS_QUARTER,
    /**
     * {@code the comparable period last year}, {@code a year ago}, {@code the same quarter of the
     * prior year}.
     */
    SAME_PERIOD_LAST_YEAR,
    /** {@code the previous fiscal year}, {@code last year}. */
    PREVIOUS_YEAR,
    /** {@code the next quarter}. */
    NEXT_QUARTER,
    /** {@code next year}, {@code the coming fiscal year}. */
    NEXT_YEAR
  }
}
