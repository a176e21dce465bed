package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quarter, half or year by its name, with its last day where that is printed with it: {@code
 * second quarter ended July 3, 2004}.
 *
 * @param number of the quarter that it ends with
 * @param quarters how many quarters it has
 * @param year as named
 */
record NamedTime(
    int number, int quarters, OptionalInt year, Optional<LocalDate> end, Mention.Place place) {

  double weight() {
    return place.weight();
  }

  /** The quarter that it ends with; empty where no year is named. */
  Optional<FiscalQuarter> last() {
    return year.isPresent()
        ? Optional.of(new FiscalQuarter(year.getAsInt(), number))
        : Optional.empty();
  }

  NamedTime endingOn(LocalDate day) {
    return new NamedTime(number, quarters, year, Optional.of(day), place);
  }

  NamedTime of(OptionalInt named) {
    return new NamedTime(number, quarters, named, end, place);
  }
}
