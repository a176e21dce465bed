package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a release says about its issuer's calendar.
 *
 * @param ends periods with their last days
 * @param names periods by name
 * @param instants days that head columns
 * @param released day of publication: nothing that ends later is reported
 */
public record CalendarEvidence(
    List<DatedEnd> ends,
    List<NamedTime> names,
    List<LocalDate> instants,
    Optional<LocalDate> released) {

  public CalendarEvidence {
    ends = List.copyOf(ends);
    names = List.copyOf(names);
    instants = List.copyOf(instants);
  }

  /** Reads the mentions of a release, in order. */
  public static CalendarEvidence of(List<Mention> mentions, Optional<LocalDate> released) {
    MentionReading reading = new MentionReading();
    mentions.forEach(reading::add);
    return reading.evidence(released);
  }

  /** Whether a period that ends on this day can have been reported. */
  public boolean isOver(LocalDate end) {
    return released.isEmpty() || !end.isAfter(released.get());
  }

  /** Reported periods with their last days. */
  public List<DatedEnd> reportedEnds() {
    return ends.stream()
        .filter(e -> e.place().isActual() && e.quarters() > 0 && isOver(e.end()))
        .toList();
  }

  /** The newest last day of a reported period. */
  public Optional<LocalDate> newestEnd() {
    return reportedEnds().stream().map(DatedEnd::end).max(Comparator.naturalOrder());
  }

  /** Quarters of results named with their years, and how often. */
  public NavigableMap<FiscalQuarter, Double> namedQuarters() {
    NavigableMap<FiscalQuarter, Double> weights = new TreeMap<>();
    for (NamedTime name : names) {
      if (name.place().isActual() && name.quarters() == 1) {
        name.last().ifPresent(q -> weights.merge(q, name.weight(), Double::sum));
      }
    }
    return weights;
  }
}
