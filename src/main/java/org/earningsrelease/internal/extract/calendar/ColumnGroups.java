package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a length that stands over one column to its neighbours: {@code Three Months Ended} set over
 * the middle of {@code 2004 2003 Change}.
 *
 * <p>Where years repeat ({@code 2004 2003 2004 2003}) each round is a group with a length of its
 * own.
 */
final class ColumnGroups {
  private ColumnGroups() {}

  /** The times of all columns, lengths and days shared within groups. */
  static List<ColumnTime> shared(List<ColumnTime> times) {
    List<ColumnTime> all = new ArrayList<>();
    for (int from = 0; from < times.size(); ) {
      int to = groupEnd(times, from);
      List<ColumnTime> group = times.subList(from, to);
      ColumnTime common = common(group);
      group.forEach(time -> all.add(completed(time, common)));
      from = to;
    }
    return List.copyOf(all);
  }

  private static int groupEnd(List<ColumnTime> times, int from) {
    ColumnTime first = ColumnTime.NONE;
    for (int i = from; i < times.size(); i++) {
      ColumnTime time = times.get(i);
      if (isSameTime(first, time)) {
        return i;
      }
      first = first.allYears().isEmpty() ? time : first;
    }
    return times.size();
  }

  private static boolean isSameTime(ColumnTime a, ColumnTime b) {
    boolean undated = a.dates().isEmpty() || b.dates().isEmpty();
    return !a.allYears().isEmpty()
        && a.allYears().equals(b.allYears())
        && (undated || a.dates().equals(b.dates()));
  }

  /** The only length of a group; of several none is common. */
  private static ColumnTime common(List<ColumnTime> group) {
    List<ColumnTime> lengths =
        group.stream()
            .filter(t -> !t.spans().isEmpty())
            .map(ColumnTime::length)
            .distinct()
            .toList();
    return lengths.size() == 1 ? lengths.get(0) : ColumnTime.NONE;
  }

  private static ColumnTime completed(ColumnTime time, ColumnTime common) {
    boolean open = time.spans().isEmpty() && time.names().isEmpty() && !time.instant();
    return open && !time.isEmpty() ? time.within(common) : time;
  }
}
