package org.earningsrelease.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LexerTest {
  private static String tokens(String text) {
    return Notation.of(text, Lexer.standard().tokens(text));
  }

  @Test
  void anAmountATimeAndAPercentageStandBesideWords() {
    assertEquals(
        "{4Q03} Q4 2003; {JPY 11,617 million} JPY 11617000000 d-6 scaled; {10.9%} % 0.109 d3;"
            + " {YoY} SAME_PERIOD_LAST_YEAR",
        tokens("4Q03 revenue was JPY 11,617 million, a 10.9% decrease YoY."));
  }
}
