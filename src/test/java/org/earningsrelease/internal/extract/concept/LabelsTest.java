package org.earningsrelease.internal.extract.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) Revenue from operations | Revenue from operations",
        "b) Other income | Other income",
        "3 Profit before tax (1-2) | Profit before tax (1-2)",
        "IX. Profit for the year | Profit for the year",
        "(iv) Finance costs | Finance costs",
        "5 (a) Current tax | Current tax",
        "12 months or less | 12 months or less",
        "2024 notes | 2024 notes",
        "A shares | A shares",
        "(Loss) profit | (Loss) profit",
        "Vi | Vi"
      })
  void theNumberInFrontOfALabelIsNoPartOfIt(String label, String name) {
    assertEquals(name, Labels.withoutNumber(label));
  }
}
