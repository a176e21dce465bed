package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/**
 * How well the evidence fits a rule: each printed period, name and date that agrees adds to it.
 *
 * <p>The weights rank kinds of evidence: a year's printed end and a quarter printed with its number
 * and end settle the year; year-to-date periods settle its start; column dates and the time of
 * publication only break ties.
 */
final class YearRuleSupport {
  /** Years named by the calendar year that they start in end by June. */
  private static final Month LAST_LAGGING = Month.JUNE;

  private static final long ON_TIME = 10;
  private static final long WEEKS_APART = 24;
  private static final long LATEST_REPORT = 125;

  private final CalendarEvidence evidence;
  private final Optional<LocalDate> newestEnd;
  private final List<LocalDate> reportedEnds;
  private final List<NamedTime> labels;
  private final NavigableMap<FiscalQuarter, Double> namedQuarters;
  private final List<LocalDate> earlierInstants;

  YearRuleSupport(CalendarEvidence evidence) {
    this.evidence = evidence;
    this.newestEnd = evidence.newestEnd();
    this.reportedEnds = evidence.reportedEnds().stream().map(DatedEnd::end).distinct().toList();
    this.labels = labels(evidence);
    this.namedQuarters = evidence.namedQuarters();
    this.earlierInstants = earlierInstants(evidence);
  }

  /** The rule with the most support; the calendar year where nothing speaks for another. */
  YearRule best() {
    return candidates().max(Comparator.comparingDouble(this::support)).orElse(YearRule.CALENDAR);
  }

  /** Rules in falling order of how common they are: the first of equals wins. */
  private static Stream<YearRule> candidates() {
    List<Month> months = List.of(Month.values());
    return IntStream.of(0, 1)
        .boxed()
        .flatMap(lag -> months.stream().map(m -> new YearRule(m, lag)))
        .filter(r -> r.lag() == 0 || r.lastMonth().compareTo(LAST_LAGGING) <= 0);
  }

  double support(YearRule rule) {
    return prior(rule) + ends(rule) + names(rule) + labels(rule) + timing(rule) + instants(rule);
  }

  private static double prior(YearRule rule) {
    double common = rule.lastMonth() == Month.DECEMBER ? 0.5 : 0;
    double quarterly = rule.lastMonth().getValue() % 3 == 0 ? 0.1 : 0;
    return common + quarterly + (rule.lag() == 0 ? 0.3 : 0);
  }

  private static double nearness(YearRule rule, FiscalQuarter quarter, LocalDate end) {
    long distance = rule.distance(quarter, end);
    return distance <= ON_TIME ? 1 : distance <= WEEKS_APART ? 0.4 : 0;
  }

  private double ends(YearRule rule) {
    double sum = evidence.ends().stream().mapToDouble(e -> end(rule, e)).sum();
    double most = evidence.ends().stream().mapToDouble(DatedEnd::weight).sum();
    return most == 0 ? 0 : 8 * sum / Math.max(most, 4);
  }

  private static double end(YearRule rule, DatedEnd end) {
    FiscalQuarter quarter = rule.quarterEndingNear(end.end());
    int number = quarter.number();
    double fits =
        switch (end.quarters()) {
          case 1 -> 0.5;
          case 2 -> number == 2 ? 2 : number == 4 && end.span() == Span.HALF ? 1 : 0;
          case 3 -> number == 3 ? 2 : 0;
          case 4 -> number == 4 ? end.span() == Span.YEAR ? 3 : 2 : 0;
          default -> 0;
        };
    return fits == 0 ? 0 : fits * nearness(rule, quarter, end.end()) * end.weight();
  }

  // {@code second quarter ended July 3, 2004}, {@code fiscal 2022 … ended January 28, 2023}
  private double names(YearRule rule) {
    return evidence.names().stream().mapToDouble(n -> dated(rule, n)).sum();
  }

  private static double dated(YearRule rule, NamedTime name) {
    if (name.end().isEmpty()) {
      return 0;
    }
    FiscalQuarter quarter = rule.quarterEndingNear(name.end().get());
    if (quarter.number() != name.number()) {
      return 0;
    }
    double year = name.year().isEmpty() ? 0 : name.year().getAsInt() == quarter.year() ? 3 : -2;
    return (4 + year) * nearness(rule, quarter, name.end().get()) * name.weight();
  }

  // Names with years: those of results end on printed days and not after the newest one.
  private static List<NamedTime> labels(CalendarEvidence evidence) {
    return evidence.names().stream()
        .filter(n -> n.place().isActual() && n.quarters() <= 4 && n.end().isEmpty())
        .toList();
  }

  private double labels(YearRule rule) {
    double most = labels.stream().mapToDouble(NamedTime::weight).sum();
    double sum = labels.stream().mapToDouble(n -> label(rule, n) * n.weight()).sum();
    return most == 0 ? 0 : 6 * sum / Math.max(most, 4);
  }

  private double label(YearRule rule, NamedTime name) {
    if (newestEnd.isEmpty()) {
      return 0;
    }
    LocalDate newest = newestEnd.get();
    if (name.last().isEmpty()) {
      boolean agrees = rule.quarterEndingNear(newest).number() == name.number();
      return name.quarters() == 1 && agrees ? 0.5 : 0;
    }
    LocalDate end = rule.lastMonthOf(name.last().get()).atEndOfMonth();
    if (end.isAfter(newest.plusDays(WEEKS_APART))) {
      return -1;
    }
    if (isNear(newest, end)) {
      return 1;
    }
    return reportedEnds.stream().anyMatch(day -> isNear(day, end)) ? 0.3 : 0;
  }

  private static boolean isNear(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) <= WEEKS_APART;
  }

  // Results come out within some weeks: {@code Q1 FY25} released in July ended in June.
  private double timing(YearRule rule) {
    if (evidence.released().isEmpty()) {
      return 0;
    }
    LocalDate day = evidence.released().get();
    double all = sum(namedQuarters);
    Optional<FiscalQuarter> last =
        namedQuarters.keySet().stream()
            .filter(q -> !end(rule, q).isAfter(day.plusDays(ON_TIME)))
            .max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return all == 0 ? 0 : -3;
    }
    double most = namedQuarters.values().stream().mapToDouble(w -> w).max().orElse(1);
    double later = sum(namedQuarters.tailMap(last.get(), false));
    long lag = ChronoUnit.DAYS.between(end(rule, last.get()), day);
    return promptness(lag) * namedQuarters.getOrDefault(last.get(), 0.0) / most - 3 * later / all;
  }

  private static double sum(Map<FiscalQuarter, Double> weights) {
    return weights.values().stream().mapToDouble(w -> w).sum();
  }

  private static LocalDate end(YearRule rule, FiscalQuarter quarter) {
    return rule.lastMonthOf(quarter).atEndOfMonth();
  }

  private static double promptness(long days) {
    return days <= 60 ? 2 : days <= 100 ? 1.5 : days <= LATEST_REPORT ? 0.5 : 0;
  }

  // {@code April 30, 2023 | January 31, 2023}: the older date is the last year end.
  private static List<LocalDate> earlierInstants(CalendarEvidence evidence) {
    Optional<LocalDate> newest =
        evidence.instants().stream().filter(evidence::isOver).max(Comparator.naturalOrder());
    return newest.stream()
        .flatMap(day -> evidence.instants().stream().filter(i -> isEarlierThisYear(i, day)))
        .toList();
  }

  private double instants(YearRule rule) {
    return earlierInstants.stream().mapToDouble(i -> yearEnd(rule, i)).average().orElse(0);
  }

  private static double yearEnd(YearRule rule, LocalDate day) {
    FiscalQuarter quarter = rule.quarterEndingNear(day);
    return quarter.number() == 4 ? nearness(rule, quarter, day) : 0;
  }

  private static boolean isEarlierThisYear(LocalDate instant, LocalDate newest) {
    long days = ChronoUnit.DAYS.between(instant, newest);
    return days > 45 && days < 320;
  }
}
