package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/** Collects evidence mention by mention and joins a name with the date printed behind it. */
final class MentionReading {
  private static final int CLOSE = 40;

  private final List<DatedEnd> ends = new ArrayList<>();
  private final List<NamedTime> names = new ArrayList<>();
  private final List<LocalDate> instants = new ArrayList<>();
  private boolean nameOpen;

  /** {@code second quarter of the fiscal year ending March 31}: the date is not the quarter's. */
  private boolean isOfYear;

  void add(Mention mention) {
    nameOpen &= isClose(mention);
    isOfYear = mention.gap().filter(g -> g.contains(" of ")).isPresent();
    PeriodPhrase phrase = mention.phrase();
    if (phrase instanceof PeriodPhrase.Dated dated) {
      addDated(dated, mention.place());
      return;
    }
    Optional<NamedTime> name = name(phrase, mention.place());
    if (name.isPresent()) {
      addName(name.get());
    } else if (phrase instanceof Ended ended) {
      addEnded(ended, mention.place());
    } else if (phrase instanceof PeriodPhrase.On on) {
      addDay(on.date(), mention);
    } else if (phrase instanceof PeriodPhrase.MonthRange range) {
      addRange(range, mention.place());
    } else if (phrase instanceof PeriodPhrase.AsOf asOf) {
      addInstants(PrintedDates.yearsShared(asOf.dates()), mention.place());
    }
  }

  // {@code April 1, 2018 to September 30, 2018}
  private void addRange(PeriodPhrase.MonthRange range, Place place) {
    Optional<LocalDate> to = PrintedDates.complete(range.to());
    Optional<LocalDate> from = PrintedDates.complete(range.from());
    if (to.isPresent() && from.filter(to.get()::isAfter).isPresent()) {
      int months =
          (int) ChronoUnit.MONTHS.between(YearMonth.from(from.get()), YearMonth.from(to.get())) + 1;
      ends.add(new DatedEnd(to.get(), months, Span.MONTH, place, false));
    }
  }

  // {@code second quarter ended July 3, 2004}
  private void addDated(PeriodPhrase.Dated dated, Place place) {
    name(dated.period(), place).ifPresent(this::addName);
    PrintedDates.yearsShared(dated.ends()).stream()
        .findFirst()
        .flatMap(PrintedDates::complete)
        .filter(end -> nameOpen)
        .ifPresent(this::nameEnds);
  }

  CalendarEvidence evidence(Optional<LocalDate> released) {
    return new CalendarEvidence(ends, names, instants, released);
  }

  private static boolean isClose(Mention mention) {
    return mention.gap().filter(g -> g.length() <= CLOSE && !g.contains(". ")).isPresent();
  }

  static Optional<NamedTime> name(PeriodPhrase phrase, Place place) {
    if (phrase instanceof PeriodPhrase.Quarter q) {
      return Optional.of(new NamedTime(q.number(), 1, q.year(), Optional.empty(), place));
    }
    if (phrase instanceof PeriodPhrase.Half h) {
      return Optional.of(new NamedTime(2 * h.number(), 2, h.year(), Optional.empty(), place));
    }
    if (phrase instanceof PeriodPhrase.FirstMonths f && f.months() % 3 == 0) {
      int quarters = f.months() / 3;
      return Optional.of(new NamedTime(quarters, quarters, f.year(), Optional.empty(), place));
    }
    if (phrase instanceof PeriodPhrase.Year y && (y.fiscal() || y.year().isEmpty())) {
      return Optional.of(new NamedTime(4, 4, y.year(), Optional.empty(), place));
    }
    return Optional.empty();
  }

  // {@code first quarter (twelve weeks) of fiscal 2023}: the year belongs to the quarter too.
  private void addName(NamedTime name) {
    if (nameOpen && name.quarters() == 4 && name.year().isPresent()) {
      NamedTime before = last();
      if (before.year().isEmpty() && before.quarters() < 4) {
        names.set(names.size() - 1, before.of(name.year()));
        return;
      }
    }
    names.add(name);
    nameOpen = true;
  }

  private NamedTime last() {
    return names.get(names.size() - 1);
  }

  private void addEnded(Ended ended, Place place) {
    for (PartialDate date : PrintedDates.yearsShared(ended.ends())) {
      PrintedDates.complete(date)
          .ifPresent(
              end -> ends.add(new DatedEnd(end, ended.length(), ended.span(), place, false)));
    }
    if (isOfYear) {
      firstDay(ended).filter(d -> ended.span() == Span.YEAR).ifPresent(this::yearEnds);
    } else {
      firstDay(ended).filter(d -> canName(ended)).ifPresent(this::nameEnds);
    }
  }

  private static Optional<LocalDate> firstDay(Ended ended) {
    return PrintedDates.yearsShared(ended.ends()).stream()
        .findFirst()
        .flatMap(PrintedDates::complete);
  }

  // {@code fourth quarter and year ended June 30} dates the quarter too; {@code fiscal 2024 … three
  // months ended} does not date the year; {@code second quarter results for the year ending March
  // 31} does not date the quarter.
  private boolean canName(Ended ended) {
    if (!nameOpen || (ended.span() == Span.YEAR && last().number() < 4)) {
      return false;
    }
    int quarters = Spans.quarters(ended.length(), ended.span());
    return last().quarters() < 4 ? quarters >= last().quarters() : quarters == 4;
  }

  // {@code second quarter of the fiscal year ending March 31}: the quarter ends half a year before
  private void yearEnds(LocalDate yearEnd) {
    if (nameOpen && last().quarters() < 4) {
      YearMonth month = YearMonth.from(yearEnd).minusMonths(3L * (4 - last().number()));
      nameEnds(month.atEndOfMonth());
    }
  }

  private void nameEnds(LocalDate end) {
    int i = names.size() - 1;
    if (names.get(i).end().isEmpty()) {
      NamedTime dated = names.get(i).endingOn(end);
      names.set(i, dated);
      ends.add(new DatedEnd(end, dated.quarters(), Span.QUARTER, dated.place(), true));
    }
    nameOpen = false;
  }

  private void addDay(PartialDate date, Mention mention) {
    Optional<LocalDate> day = PrintedDates.complete(date);
    boolean ends =
        mention.place() == Place.COLUMN || mention.gap().filter(this::saysEnd).isPresent();
    if (nameOpen && ends) {
      day.ifPresent(this::nameEnds);
    } else {
      addInstants(List.of(date), mention.place());
    }
  }

  private boolean saysEnd(String gap) {
    String words = gap.toLowerCase(Locale.ROOT);
    return words.contains("end") || words.contains("through") || words.contains("closed");
  }

  private void addInstants(List<PartialDate> dates, Place place) {
    if (place == Place.COLUMN) {
      dates.forEach(d -> PrintedDates.complete(d).ifPresent(instants::add));
    }
  }
}
