package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Box;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void takesTrailingMarksOffALabel() {
    Marks marks = Marks.takenFrom(words("Goodwill(1) and other *"));
    assertEquals("Goodwill and other", Passage.of(marks.words()).text());
    assertEquals(List.of("1", "*"), marks.marks());
  }

  @Test
  void leavesUnitsAndRemarksInALabel() {
    Marks marks = Marks.takenFrom(words("Current ratio (x) (Note 1)"));
    assertEquals("Current ratio (x) (Note 1)", Passage.of(marks.words()).text());
    assertEquals(List.of(), marks.marks());
  }

  @Test
  void aNumberInParenthesesIsAValueInACell() {
    assertEquals("$ (72)", Passage.of(Marks.takenFromFigure(words("$ (72)")).words()).text());
    assertEquals("US$(72)", Passage.of(Marks.takenFromFigure(words("US$(72)")).words()).text());
    assertEquals("12", Passage.of(Marks.takenFromFigure(words("12(1)")).words()).text());
  }

  @Test
  void aShortenedWordKeepsItsPlace() {
    Word word = Marks.takenFrom(words("2003*")).words().get(0);
    assertEquals(new Box(0, 0, 4, 1), word.box());
    assertEquals(4, word.end());
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int x = 0;
    for (String word : text.split(" ")) {
      Box box = new Box(x, 0, x + word.length(), 1);
      words.add(new Word(word, 1, box, x, x + word.length(), Style.GRID));
      x += word.length() + 1;
    }
    return words;
  }
}
