package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingKindTest {
  private static Optional<RowKind> standing(String... titles) {
    return StandingKind.ofTitles(List.of(titles));
  }

  @Test
  void aTitleThatListsOnlyCountsStandsForAllRows() {
    assertEquals(
        Optional.of(RowKind.THINGS),
        standing("(4) Sales units, number of new titles, and sales units forecast"));
  }

  @Test
  void aTitleThatListsMoneyBesideCountsSaysNothing() {
    assertEquals(Optional.empty(), standing("Revenue, store count, and headcount"));
  }
}
