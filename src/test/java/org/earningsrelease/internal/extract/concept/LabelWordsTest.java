package org.earningsrelease.internal.extract.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Purchases of property and equipment | equipment property purchase",
        "Property, plant & equipment: purchases | equipment property purchase",
        "Total stockholders’ equity (deficit) | equity shareholder total",
        "Shareholders' equity, total | equity shareholder total",
        "Long-term debt, net of current portion | current debt longterm net portion",
        "Common stock, $0.01 par value; 500 shares | common par share value",
        "Income taxes | income tax",
        "Impairment losses | impairment loss"
      })
  void labelsThatDifferInFormHaveTheSameWords(String label, String words) {
    assertEquals(words, String.join(" ", LabelWords.of(label)));
  }
}
