package org.earningsrelease.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurrencySignsTest {

  @Test
  void signsOfAllCurrenciesCountAndLettersDoNot() {
    assertEquals(6, "$\u00A3\u00A5\u20AC\uFFE5\u20B9".chars().filter(CurrencySigns::is).count());
    assertEquals(0, "EURkr%#S".chars().filter(CurrencySigns::is).count());
  }

  @Test
  void aSignIsFoundAnywhereInAText() {
    assertTrue(CurrencySigns.areIn("in \u20AC"));
    assertTrue(CurrencySigns.areIn("US$ 12"));
    assertFalse(CurrencySigns.areIn("EUR 12"));
    assertFalse(CurrencySigns.areIn(""));
  }
}
