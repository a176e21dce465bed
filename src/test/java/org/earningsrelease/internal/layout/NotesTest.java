package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final String TWO_TABLES =
      """
      Sales by Region
                              2024      2023
      North (1)              1,200     1,100
      South                    800       700
      (1) Sales at the exchange rates of the year before rose by
          effects of currencies for the year 2024.
      Costs by Region
                              2024      2023
      North                    600       500
      South                    400       300
      """;

  @Test
  void theLastLineOfAWrappedNoteIsNoCaption() {
    List<Table> tables = Typewriter.tables(TWO_TABLES);
    assertEquals(
        List.of(
            "(1) Sales at the exchange rates of the year before rose by effects of currencies for"
                + " the year 2024."),
        tables.get(0).notes().stream().map(Passage::text).toList());
  }

  @Test
  void aTitleDirectlyUnderANoteIsNotItsLastLine() {
    List<Table> tables = Typewriter.tables(TWO_TABLES);
    assertEquals(
        List.of("Costs by Region"), tables.get(1).caption().stream().map(Passage::text).toList());
  }
}
