package org.earningsrelease.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Unit;
import org.earningsrelease.write.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

  @Test
  void everyShapeOfAFigureReads() {
    assertEquals(
        List.of(
            "1,234 million USD",
            "about 50 million USD",
            "900 million USD to 1 billion USD",
            "15.5% to 16.5%",
            "2 to 3 USD",
            "at least 5 million USD",
            "up to 7 million USD",
            "\u2013",
            "low single digits",
            "n/m"),
        Examples.FIGURES.stream().map(FigureText::of).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11617000000 | -6 | JPY | 11,617 million JPY",
        "11617300000 | -5 | JPY | 11,617.3 million JPY",
        "53440000000 | -7 | USD | 53.44 billion USD",
        "1234000 | -3 | USD | 1,234 thousand USD",
        "1234567 | 0 | USD | 1,234,567 USD",
        "-123 | 0 | USD | -123 USD",
        "-1234.5 | 1 | USD | -1,234.5 USD",
        "0.50 | 2 | USD/shares | 0.50 USD/shares",
        "444531000 | -3 | shares | 444,531 thousand shares",
        "412 | 0 | count | 412",
        "1.5 | 1 | pure | 1.5",
        "0.2 | 2 | pure | 20%",
        "-0.206 | 3 | pure | -20.6%",
        "1.25 | 2 | tons | 1.25 tons",
        "5000000000000 | -12 | JPY | 5 trillion JPY",
        "5000000000000000 | -15 | JPY | 5,000 trillion JPY",
      })
  void aFigureReadsInTheScaleItWasPrintedIn(
      String value, int decimals, String unit, String expected) {
    var exact = new Figure.Exact(Examples.quantity(value, decimals, Unit.of(unit)));

    assertEquals(expected, FigureText.of(exact));
  }
}
