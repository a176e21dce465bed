package org.earningsrelease.internal.extract.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.junit.jupiter.api.Test;

class DateLineTest {
  private static final Optional<PartialDate> APRIL_27 =
      Optional.of(new PartialDate(OptionalInt.of(2016), Month.APRIL, OptionalInt.of(27)));

  private static Optional<PartialDate> day(String text) {
    return DateLine.of(text).flatMap(DateLine::date);
  }

  @Test
  void aPlaceAndAFullDateWithAFullStopAreADateLine() {
    assertEquals(APRIL_27, day("Malmstad, 27 April 2016. Example AB today reported"));
    assertEquals(APRIL_27, day("Malmstad, April 27, 2016. Example AB today reported"));
  }

  @Test
  void aDayWithoutAPlaceOrInsideASentenceIsNone() {
    assertEquals(Optional.empty(), day("27 April 2016. Example AB today reported"));
    assertEquals(Optional.empty(), day("The meeting took place on 27 April 2016. It was short."));
  }
}
