package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureLookTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1,234",
        "(0.66)",
        "$12",
        "$(694)",
        "US$1,200",
        "8.1%",
        "(22.1%)",
        "-3.1%",
        "+35.3%",
        ".05",
        "25.0-25.8",
        "57%-59%",
        "2-3%",
        "12*",
        "1,234(1)",
        "~10%",
        ">100",
        "5.4x",
        "$18M",
        "($18M)",
        "305,000+",
        "Rs.39,315",
        "€0.64",
        "[84.0%]",
        "1.234.567",
        "1.234,5",
        "1,23,456",
        "7%↑",
        "1.26▼",
        "△1,234"
      })
  void looksLikeANumber(String word) {
    assertEquals(FigureLook.NUMBER, FigureLook.of(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30,",
        "2004.",
        "370-4500",
        "800-949-8963",
        "16-bit",
        "2-for-1",
        "4Q03",
        "12/8/2022",
        "1.",
        "$",
        "Q1",
        "10:30",
        "1Q25",
        "a",
        "3Mbps"
      })
  void doesNotLookLikeANumber(String word) {
    assertFalse(FigureLook.of(word) == FigureLook.NUMBER, word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "---", "—", "–", "$-", "$—", "(-)", "—%"})
  void aDashIsNil(String word) {
    assertEquals(FigureLook.NIL, FigureLook.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/m", "NM", "N/A", "n.m.", "NMF"})
  void saysThatAFigureMeansNothing(String word) {
    assertEquals(FigureLook.NOT_MEANINGFUL, FigureLook.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "US$", "NT$", "€", "¥", "₹", "Rs.", "JPY", "$("})
  void aCurrencyStandsApart(String word) {
    assertEquals(FigureLook.CURRENCY, FigureLook.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004", "1999", "2003*", "2004(1)"})
  void fourDigitsOfACenturyAreAYear(String word) {
    assertTrue(FigureLook.isYear(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,004", "3004", "200", "20045", "1896"})
  void otherDigitsAreNoYear(String word) {
    assertFalse(FigureLook.isYear(word));
  }
}
