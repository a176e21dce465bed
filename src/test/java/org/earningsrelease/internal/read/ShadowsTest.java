package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowsTest {
  private static final Face FACE = new Face(0, false, false, 0.28, false);

  private static Glyph glyph(String text, double left, double baseline) {
    return new Glyph(
        text, left, left + 6, 0, baseline, 10, FACE, 0, Glyph.Ink.DARK, text.charAt(0));
  }

  @Test
  void aLetterAlmostAtTheSamePlaceIsDropped() {
    Glyph letter = glyph("A", 100, 200);
    List<Glyph> kept = Shadows.drop(List.of(letter, glyph("A", 101, 201), glyph("B", 101, 201)));
    assertEquals(List.of(letter, glyph("B", 101, 201)), kept);
  }

  @Test
  void squaresAreNoBorders() {
    Glyph letter = glyph("A", 15.9, 31.9);
    assertEquals(List.of(letter), Shadows.drop(List.of(letter, glyph("A", 16.1, 32.1))));
  }

  @Test
  void theNextLetterIsNoShadow() {
    List<Glyph> letters = List.of(glyph("1", 100, 200), glyph("1", 106, 200), glyph("1", 100, 212));
    assertEquals(letters, Shadows.drop(letters));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e12, -1e12, 3.4e38, -3.4e38})
  @Timeout(10)
  void lettersFarOutsideOfAnyPageAreLookedAtOnce(double far) {
    Glyph letter = glyph("A", far, far);
    assertEquals(List.of(letter), Shadows.drop(List.of(letter)));
  }
}
