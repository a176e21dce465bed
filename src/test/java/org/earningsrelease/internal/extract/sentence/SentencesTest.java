package org.earningsrelease.internal.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static Passage passage(String text) {
    Box box = new Box(0, 0, text.length(), 1);
    return Passage.of(List.of(new Word(text, 1, box, 0, text.length(), Style.GRID)));
  }

  private static List<String> sentences(String text) {
    return Sentences.of(passage(text)).stream().map(Sentence::text).toList();
  }

  @Test
  void fullStopsOfAbbreviationsAndFiguresEndNoSentence() {
    assertEquals(
        List.of("Larch Products, Inc. grew by 4.5%.", "Sales rose to U.S. $12.1 million."),
        sentences("Larch Products, Inc. grew by 4.5%. Sales rose to U.S. $12.1 million."));
  }

  @Test
  void aSentenceWithoutEndIsReadInPiecesThatCoverIt() {
    String data = "123 456 ".repeat(4000).strip();
    List<String> pieces = sentences(data);
    assertEquals(data, String.join(" ", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 5000), () -> "" + pieces.size());
    assertEquals(7, pieces.size());
  }

  @Test
  void aWordWithoutEndIsCut() {
    assertEquals(
        List.of(5000, 5000, 2000),
        sentences("x".repeat(12_000)).stream().map(String::length).toList());
  }
}
