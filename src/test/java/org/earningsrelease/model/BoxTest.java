package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoxTest {

  @Test
  void theOutwardBoxHoldsTheBoxInHundredths() {
    assertEquals(
        new Box(72.02, -0.01, 140.51, 110),
        new Box(72.0240020, -0.001, 140.5000305, 110).outward());
  }

  @Test
  void theOutwardBoxOfAnOutwardBoxIsItself() {
    for (int i = 0; i < 100_000; i += 7) {
      Box box = new Box(i / 100.0, i / 1000.0, i / 10.0 + 0.07, i / 3.0);
      Box outward = box.outward();

      assertEquals(outward, outward.outward());
    }
  }
}
