package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.earningsrelease.write.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

  /** The variable, the terminal's answer, the width. */
  @ParameterizedTest
  @CsvSource({
    "132, 24 80, 132",
    "'', 24 80, 80",
    "'', '24 200\n', 200",
    "'', '', 100",
    "wide, 0 0, 100",
    "0, stty: no such device, 100",
    "-5, 24 90, 90",
    "3, '', 40"
  })
  void theWidthIsTheTerminals(String columns, String size, int width) {
    Screen screen = new Screen(true, Map.of("COLUMNS", columns), () -> size);

    assertEquals(width, screen.look(Screen.Colour.AUTO).width());
  }

  @Test
  void aPipeIsAsWideAsItTakesAndWithoutColour() {
    Screen pipe = new Screen(false, Map.of("COLUMNS", "80"), () -> "24 80");

    assertEquals(Look.PLAIN, pipe.look(Screen.Colour.AUTO));
    assertTrue(pipe.look(Screen.Colour.ALWAYS).colour());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, xterm, AUTO, true",
    "NO_COLOR, '', AUTO, true",
    "NO_COLOR, 1, AUTO, false",
    "TERM, dumb, AUTO, false",
    "NO_COLOR, 1, ALWAYS, true",
    "TERM, xterm, NEVER, false"
  })
  void colourIsThereUnlessItIsNotWanted(
      String variable, String value, Screen.Colour colour, boolean coloured) {
    Screen screen = new Screen(true, Map.of(variable, value), () -> "");

    assertEquals(coloured, screen.look(colour).colour());
  }

  @Test
  void theTerminalIsAskedOnlyWhereThereIsOne() {
    Screen pipe =
        new Screen(
            false,
            Map.of(),
            () -> {
              throw new AssertionError("asked");
            });

    assertFalse(pipe.look(Screen.Colour.AUTO).colour());
  }
}
