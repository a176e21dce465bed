package org.earningsrelease.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.earningsrelease.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-03-31, 3 months to 2023-03-31",
    "2023-02-01, 2023-02-28, 1 month to 2023-02-28",
    "2022-04-01, 2023-03-31, 12 months to 2023-03-31",
    "2022-08-29, 2022-11-20, 12 weeks to 2022-11-20",
    "2022-01-30, 2023-01-28, 52 weeks to 2023-01-28",
    "2023-01-01, 2023-01-01, 1 day to 2023-01-01",
  })
  void aDurationReadsByItsLength(LocalDate start, LocalDate end, String expected) {
    assertEquals(expected, PeriodText.of(new Period.Duration(start, end, "as printed")));
  }

  @Test
  void anInstantReadsByItsDayAndAnUnresolvedPeriodAsPrinted() {
    assertEquals(
        "2023-03-31", PeriodText.of(new Period.Instant(LocalDate.of(2023, 3, 31), "March")));
    assertEquals("next season", PeriodText.of(new Period.Unresolved("next season")));
  }
}
