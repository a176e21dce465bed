package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * The parts of a time that stand over a column, on one line or several: {@code Three Months Ended},
 * {@code June 30,}, {@code 2004}.
 *
 * @param spans lengths, their dates taken out
 * @param dates all dates
 * @param years years that stand alone
 * @param names quarters, halves, years and other times that are whole without a date
 * @param instant whether {@code As of} was printed
 * @param label the words as printed
 */
record ColumnTime(
    List<Ended> spans,
    List<PartialDate> dates,
    List<Integer> years,
    List<PeriodPhrase> names,
    boolean instant,
    String label) {

  private static final PeriodPhrase.Relation COMPARED = PeriodPhrase.Relation.SAME_PERIOD_LAST_YEAR;

  static final ColumnTime NONE =
      new ColumnTime(List.of(), List.of(), List.of(), List.of(), false, "");

  ColumnTime {
    spans = List.copyOf(spans);
    dates = List.copyOf(dates);
    years = List.copyOf(years);
    names = List.copyOf(names);
  }

  /** Sorts the phrases of a heading. */
  static ColumnTime of(List<PeriodPhrase> phrases, String label) {
    List<Ended> spans = new ArrayList<>();
    List<PartialDate> dates = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    List<PeriodPhrase> names = new ArrayList<>();
    boolean instant = false;
    for (PeriodPhrase phrase : phrases) {
      if (phrase instanceof Ended e) {
        spans.add(new Ended(e.length(), e.span(), List.of()));
        dates.addAll(PrintedDates.yearsShared(e.ends()));
      } else if (phrase instanceof PeriodPhrase.AsOf a) {
        dates.addAll(PrintedDates.yearsShared(a.dates()));
        instant = true;
      } else if (phrase instanceof PeriodPhrase.On o) {
        dates.add(o.date());
      } else if (phrase instanceof PeriodPhrase.Dated d) {
        names.add(d.period());
        dates.addAll(PrintedDates.yearsShared(d.ends()));
      } else if (phrase instanceof PeriodPhrase.BareYear y) {
        years.add(y.year());
      } else {
        names.add(phrase);
      }
    }
    return new ColumnTime(spans, dates, years, names, instant, label);
  }

  /** Its lengths and days only. */
  ColumnTime length() {
    return new ColumnTime(spans, dates, List.of(), List.of(), false, label);
  }

  /** {@code Rolling 12 months}: that length and nothing that tells when it ends. */
  boolean isTwelveMonths() {
    boolean alone = dates.isEmpty() && years.isEmpty() && names.isEmpty();
    return alone && spans.size() == 1 && spans.get(0).length() == 12;
  }

  boolean isEmpty() {
    return spans.isEmpty() && dates.isEmpty() && years.isEmpty() && names.isEmpty();
  }

  /** The same without bare days, which in a caption may be any day. */
  ColumnTime withoutBareDays() {
    return spans.isEmpty() && names.isEmpty() && !instant
        ? new ColumnTime(spans, List.of(), years, names, false, label)
        : this;
  }

  /** The same without {@code the previous corresponding period}, which a caption compares with. */
  ColumnTime withoutComparison() {
    List<PeriodPhrase> own =
        names.stream().filter(n -> !n.equals(new PeriodPhrase.Relative(COMPARED))).toList();
    return own.size() == names.size()
        ? this
        : new ColumnTime(spans, dates, years, own, instant, label);
  }

  /** What this one lacks is taken from the words further out. */
  ColumnTime within(ColumnTime outer) {
    if (isEmpty() || outer.isEmpty()) {
      return isEmpty() ? outer : this;
    }
    boolean dated = !dates.isEmpty();
    boolean named = !names.isEmpty();
    boolean yearMissing = years.isEmpty() && !hasYear();
    ColumnTime whole =
        new ColumnTime(
            spans.isEmpty() && !named ? outer.spans : spans,
            dated || named ? dates : outer.dates,
            yearMissing ? outer.allYears() : years,
            named || !spans.isEmpty() ? names : outerNames(outer),
            instant || (spans.isEmpty() && !named && outer.spans.isEmpty() && outer.instant),
            label);
    boolean same = whole.equals(this);
    return same || outer.label.isEmpty()
        ? whole
        : whole.labelled(outer.labelOver(years) + " " + label);
  }

  /** {@code Full-Year 2022} over {@code 2021}: the column's own year takes its place. */
  private List<PeriodPhrase> outerNames(ColumnTime outer) {
    return years.size() == 1 ? outer.names.stream().map(NamedYears::without).toList() : outer.names;
  }

  // {@code Year ended March 31, 2013} over {@code 2012}: the column's own year takes its place.
  private String labelOver(List<Integer> inner) {
    List<Integer> outer = allYears();
    boolean replaced = inner.size() == 1 && outer.size() == 1 && label.endsWith("" + outer.get(0));
    return replaced ? label.substring(0, label.length() - 4).strip() : label;
  }

  private ColumnTime labelled(String words) {
    return new ColumnTime(spans, dates, years, names, instant, words.strip());
  }

  /** Whether it tells its year. */
  boolean isOfYear() {
    return !years.isEmpty() || hasYear();
  }

  private boolean hasYear() {
    return dates.stream().anyMatch(d -> d.year().isPresent())
        || names.stream().anyMatch(ColumnTime::namesItsYear);
  }

  private static boolean namesItsYear(PeriodPhrase phrase) {
    return MentionReading.name(phrase, Mention.Place.COLUMN)
        .map(n -> n.year().isPresent())
        .orElse(true);
  }

  /** Years that stand alone and years of dates. */
  List<Integer> allYears() {
    List<Integer> all = new ArrayList<>(years);
    dates.forEach(d -> d.year().ifPresent(all::add));
    return all.stream().distinct().toList();
  }

  /**
   * The shortest of the names, with a year that stands apart from it: {@code Fiscal 2024} over
   * {@code Q2}.
   */
  Optional<PeriodPhrase> name() {
    return names.stream()
        .min(Comparator.comparingInt(ColumnTime::quarters))
        .map(n -> yearApart().map(year -> NamedYears.of(n, year)).orElse(n));
  }

  private static int quarters(PeriodPhrase name) {
    return MentionReading.name(name, Mention.Place.COLUMN).map(NamedTime::quarters).orElse(1);
  }

  private Optional<Integer> yearApart() {
    List<Integer> apart = new ArrayList<>(years);
    for (PeriodPhrase name : names) {
      if (name instanceof PeriodPhrase.Year y) {
        y.year().ifPresent(apart::add);
      }
    }
    return apart.stream().distinct().count() == 1 ? Optional.of(apart.get(0)) : Optional.empty();
  }

  /** Whole phrases again: the name, and the date with its length. */
  List<PeriodPhrase> phrases() {
    List<PeriodPhrase> phrases = new ArrayList<>();
    name().ifPresent(phrases::add);
    for (PartialDate date : dated()) {
      phrases.add(
          spans.isEmpty()
              ? new PeriodPhrase.On(date)
              : new Ended(spans.get(0).length(), spans.get(0).span(), List.of(date)));
    }
    return phrases;
  }

  /** The date of the column's year; without one all dates. */
  private List<PartialDate> dated() {
    if (years.isEmpty() || dates.isEmpty()) {
      return dates;
    }
    OptionalInt year = OptionalInt.of(years.get(0));
    return dates.stream()
        .filter(d -> d.year().isEmpty() || d.year().equals(year))
        .findFirst()
        .map(d -> List.of(new PartialDate(year, d.month(), d.day())))
        .orElse(dates);
  }
}
