package org.earningsrelease.internal.extract.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences labelled by hand are told apart as the label says, but for a few. */
class ForwardTermsTest {
  private static final ForwardTerms TERMS = new ForwardTerms(LocalDate.of(2024, 5, 2));

  private record Labelled(boolean ahead, String sentence) {}

  private static List<Labelled> sentences() throws IOException {
    try (InputStream in =
        ForwardTermsTest.class.getResourceAsStream(
            "/org/earningsrelease/forward-looking-sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> new Labelled(l.startsWith("1\t"), l.substring(2)))
          .toList();
    }
  }

  private static boolean isTagged(Labelled labelled) {
    return !TERMS.of(labelled.sentence()).isEmpty();
  }

  @Test
  void nearlyAllTaggedSentencesLookAhead() throws IOException {
    List<Labelled> tagged = sentences().stream().filter(ForwardTermsTest::isTagged).toList();
    List<Labelled> wrong = tagged.stream().filter(s -> !s.ahead()).toList();

    assertTrue(wrong.size() <= 0.05 * tagged.size(), () -> wrong.toString());
  }

  @Test
  void mostSentencesThatLookAheadAreTagged() throws IOException {
    List<Labelled> ahead = sentences().stream().filter(Labelled::ahead).toList();
    List<Labelled> missed = ahead.stream().filter(s -> !isTagged(s)).toList();

    assertTrue(missed.size() <= 0.15 * ahead.size(), () -> missed.toString());
  }

  @Test
  void atLeastThreeHundredSentencesAreLabelled() throws IOException {
    assertTrue(sentences().size() >= 300, "sentences");
  }

  @Test
  void theWordsThatTellAreNamedInTheirOrder() {
    assertEquals(
        List.of("expects", "will", "2026"),
        List.copyOf(
            new ForwardTerms(LocalDate.of(2024, 5, 2))
                .of("The mill expects that output will double by 2026.")),
        "terms");
  }

  @Test
  void aYearLooksAheadOnlyBehindTheDocumentsOwn() {
    assertEquals(List.of(), new ForwardTerms(LocalDate.of(2027, 5, 2)).of("Output through 2026."));
    assertEquals(
        List.of("2026"), new ForwardTerms(LocalDate.of(2025, 5, 2)).of("Output through 2026."));
  }
}
