package org.earningsrelease.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalePhraseTest {
  private static Stream<Arguments> scales() {
    return Cases.of("scale-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("scales")
  void linesSayWhatTheyScale(String line, String scale) {
    assertEquals(scale, ScalePhrase.read(line).map(Notation::of).orElse("nothing"));
  }
}
