package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "11617E+6, -6, 11617000000",
    "11617000000.00, -6, 11617000000",
    "0.1, 2, 0.10",
    "0.10, 2, 0.10",
    "0.206, 3, 0.206",
    "0.2061, 3, 0.2061",
    "0E-9, 0, 0",
    "-0.0, 1, 0.0",
  })
  void theValueHasTheScaleOfThePrint(String value, int decimals, String expected) {
    assertEquals(
        expected, new Quantity(new BigDecimal(value), decimals, Unit.PURE).value().toString());
  }

  @Test
  void equalFiguresAreEqualObjects() {
    assertEquals(
        new Quantity(new BigDecimal("12E+6"), -6, Unit.PURE),
        new Quantity(new BigDecimal("12000000"), -6, Unit.PURE));
  }

  @ParameterizedTest
  @CsvSource({"101", "-101", "-2147483648"})
  void decimalsBeyondAnyPrintAreRefused(int decimals) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Quantity(BigDecimal.ONE, decimals, Unit.PURE));
    assertEquals("decimals is " + decimals, e.getMessage());
  }
}
