package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/**
 * A printed period with its last day: {@code three months ended June 30, 2004}.
 *
 * @param length how many of the span
 * @param named whether the length is that of a name: {@code second quarter ended …}
 */
record DatedEnd(LocalDate end, int length, Span span, Mention.Place place, boolean named) {
  /** 0 where the length is no number of quarters. */
  int quarters() {
    return Spans.quarters(length, span);
  }

  double weight() {
    return place.weight();
  }
}
