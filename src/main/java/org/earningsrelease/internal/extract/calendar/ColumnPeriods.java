package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.calendar.TimeContext.Wanted;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/** Dates the columns of tables and tells what they measure. */
public final class ColumnPeriods {
  private final FiscalCalendar calendar;
  private final ColumnReadings readings;

  public ColumnPeriods(FiscalCalendar calendar, ColumnReadings readings) {
    this.calendar = calendar;
    this.readings = readings;
  }

  /** One heading a column, left to right, under the table's own caption. */
  public List<ColumnHeading> read(Table table, TimeContext context) {
    return read(table, table.caption(), context);
  }

  /**
   * One heading a column, left to right.
   *
   * @param above lines that hold for all columns, outermost first: the caption, headings over the
   *     table, a heading row inside the table over the rows in question
   */
  public List<ColumnHeading> read(Table table, List<Passage> above, TimeContext context) {
    List<ColumnReading> outer = ColumnText.above(table, above).stream().map(readings::of).toList();
    List<ColumnReading> own =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> readings.of(ColumnText.over(table, i)))
            .toList();
    List<ColumnTime> times = times(own, outer, context);
    ColumnDating dating = dating(times, outer, context);
    List<Optional<Measure>> measures = measures(table, own, outer);
    boolean amounts = measures.contains(Optional.of(Measure.AMOUNT));
    List<Optional<Period>> periods =
        IntStream.range(0, own.size())
            .mapToObj(i -> ownPeriod(own.get(i), times.get(i), measures.get(i), dating, amounts))
            .toList();
    ColumnChanges changes = new ColumnChanges(amounts(periods, measures));
    List<ColumnHeading> headings = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      headings.add(heading(own.get(i), i, periods.get(i), measures.get(i), changes, dating));
    }
    return List.copyOf(headings);
  }

  /**
   * The period of a row's label that is nothing but a time: {@code Six months ended June 30, 2023},
   * or {@code June 30, 2023} under {@code Six months ended} over the labels.
   */
  public Optional<Period> label(Table table, String text, TimeContext context) {
    return ColumnText.overLabels(table).stream()
        .flatMap(head -> only(head + " " + text, text, context).stream())
        .findFirst()
        .or(() -> label(text, context));
  }

  /** The period of a text that is nothing but a time. */
  public Optional<Period> label(String text, TimeContext context) {
    return only(text, text, context);
  }

  private Optional<Period> only(String words, String label, TimeContext context) {
    if (Lexer.standard().beginsWithWord(words)) {
      return Optional.empty();
    }
    List<Token> tokens = Lexer.standard().tokens(words);
    List<Token.Time> times =
        tokens.stream().filter(Token.Time.class::isInstance).map(Token.Time.class::cast).toList();
    boolean only =
        times.size() == 1
            && tokens.stream()
                .allMatch(
                    t ->
                        t instanceof Token.Time
                            || t instanceof Token.Mark
                            || t instanceof Token.FootnoteMark);
    return only ? calendar.resolve(times.get(0).phrase(), label, context) : Optional.empty();
  }

  /** The last day of the newest reported period. */
  public Optional<LocalDate> newest() {
    return calendar.newest().flatMap(Period::lastDay);
  }

  private static List<ColumnTime> times(
      List<ColumnReading> own, List<ColumnReading> outer, TimeContext context) {
    ColumnTime above = ColumnTime.NONE;
    for (ColumnReading reading : outer) {
      ColumnTime time = reading.time().withoutComparison();
      above = above.within(context.wanted() == Wanted.INSTANT ? time : time.withoutBareDays());
    }
    ColumnTime common = above;
    List<ColumnTime> printed = MonthYears.read(own.stream().map(ColumnReading::time).toList());
    List<ColumnTime> shared = ColumnGroups.shared(printed);
    return CurrencyTwins.dated(own, shared).stream().map(time -> time.within(common)).toList();
  }

  private ColumnDating dating(
      List<ColumnTime> times, List<ColumnReading> outer, TimeContext context) {
    boolean toDate =
        outer.stream().anyMatch(r -> r.text().toLowerCase(Locale.ROOT).contains("cash flow"));
    boolean compared = years(times).count() > 1;
    boolean trailing = times.stream().filter(ColumnTime::isTwelveMonths).count() == 1;
    return new ColumnDating(calendar, context, years(times).max(), compared, toDate, trailing);
  }

  private static IntStream years(List<ColumnTime> times) {
    return times.stream()
        .flatMap(t -> t.allYears().stream())
        .mapToInt(Integer::intValue)
        .distinct();
  }

  private static List<Optional<Measure>> measures(
      Table table, List<ColumnReading> own, List<ColumnReading> outer) {
    boolean shares =
        outer.stream()
            .anyMatch(r -> r.measure().filter(m -> m == Measure.PERCENT_OF_TOTAL).isPresent());
    ColumnMeasures measures = new ColumnMeasures(table, own, shares);
    return IntStream.range(0, own.size()).mapToObj(measures::measure).toList();
  }

  // {@code July 31, 2004 | % of Sales | August 2, 2003 | % of Sales}: of the amounts beside it.
  private static boolean isUndatedShare(ColumnReading reading, Optional<Measure> measure) {
    return measure.filter(m -> m == Measure.PERCENT_OF_TOTAL).isPresent()
        && reading.time().allYears().isEmpty()
        && reading.time().names().isEmpty();
  }

  private static boolean isChange(Optional<Measure> measure) {
    return measure.filter(m -> m == Measure.CHANGE || m == Measure.PERCENT_CHANGE).isPresent();
  }

  // {@code % Change} under a length only has no period of its own: its neighbours' are compared.
  // {@code Note} has none at all; a table of nothing but changes is dated by its title.
  private static Optional<Period> ownPeriod(
      ColumnReading reading,
      ColumnTime time,
      Optional<Measure> measure,
      ColumnDating dating,
      boolean amounts) {
    boolean dated = !reading.time().allYears().isEmpty() || !reading.time().names().isEmpty();
    boolean dependent = measure.isEmpty() || amounts && isChange(measure);
    return dependent && !dated ? Optional.empty() : dating.period(time);
  }

  private static List<Optional<Period>> amounts(
      List<Optional<Period>> periods, List<Optional<Measure>> measures) {
    return IntStream.range(0, periods.size())
        .mapToObj(
            i -> periods.get(i).filter(p -> measures.get(i).equals(Optional.of(Measure.AMOUNT))))
        .toList();
  }

  private static ColumnHeading heading(
      ColumnReading reading,
      int column,
      Optional<Period> own,
      Optional<Measure> measure,
      ColumnChanges changes,
      ColumnDating dating) {
    boolean dependent = measure.filter(m -> m != Measure.AMOUNT).isPresent();
    Optional<Period> beside =
        isUndatedShare(reading, measure) ? changes.beside(column) : Optional.empty();
    Optional<Period> period =
        beside.or(() -> own).or(() -> dependent ? changes.current(column) : Optional.empty());
    Optional<Comparison> comparison =
        isChange(measure)
            ? reading.comparison().or(() -> comparison(reading, column, period, changes, dating))
            : Optional.empty();
    return new ColumnHeading(
        reading.text(),
        period.orElseGet(() -> new Period.Unresolved(reading.time().label())),
        measure,
        comparison,
        reading.basis(),
        reading.has(ColumnWord.Kind.EXPECTED),
        reading.end(),
        reading.segment());
  }

  private static Optional<Comparison> comparison(
      ColumnReading reading,
      int column,
      Optional<Period> current,
      ColumnChanges changes,
      ColumnDating dating) {
    Optional<Period> base =
        reading.base().isEmpty()
            ? changes.compared(column)
            : dating.period(reading.base().within(reading.time()));
    return current.flatMap(c -> base.flatMap(b -> ColumnChanges.comparison(c, b)));
  }
}
