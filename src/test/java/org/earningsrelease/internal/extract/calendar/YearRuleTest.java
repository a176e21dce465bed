package org.earningsrelease.internal.extract.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRuleTest {
  @ParameterizedTest
  @CsvSource({
    "DECEMBER, 0, 2024-03-31, 2024, 1",
    "DECEMBER, 0, 2024-12-28, 2024, 4",
    "DECEMBER, 0, 2025-01-03, 2024, 4",
    "JANUARY, 0, 2023-01-28, 2023, 4",
    "JANUARY, 1, 2023-01-28, 2022, 4",
    "MARCH, 1, 2003-06-30, 2003, 1",
    "JUNE, 0, 2023-09-30, 2024, 1"
  })
  void namesTheQuarterThatEndsNearADay(
      Month lastMonth, int lag, LocalDate day, int year, int number) {
    assertEquals(
        new FiscalQuarter(year, number), new YearRule(lastMonth, lag).quarterEndingNear(day));
  }

  @Test
  void findsTheNearestEndOfAllAndTheLaterOfTwo() {
    for (Month month : Month.values()) {
      for (int lag = 0; lag <= 1; lag++) {
        YearRule rule = new YearRule(month, lag);
        LocalDate day = LocalDate.of(2022, 12, 1);
        for (; day.getYear() < 2025; day = day.plusDays(1)) {
          assertEquals(nearest(rule, day), rule.quarterEndingNear(day), rule + " " + day);
        }
      }
    }
  }

  private static FiscalQuarter nearest(YearRule rule, LocalDate day) {
    FiscalQuarter first = new FiscalQuarter(day.getYear() - 3, 1);
    return IntStream.range(0, 24)
        .mapToObj(first::plus)
        .min(
            Comparator.comparingLong((FiscalQuarter q) -> rule.distance(q, day))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
