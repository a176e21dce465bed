package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.layout.Block.Paragraph;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/** Blocks for tests, as if printed on the first line of a text document. */
public final class Printed {
  private Printed() {}

  public static Passage passage(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      int end = at + word.length();
      words.add(new Word(word, 1, new Box(at, 0, end, 1), at, end, Style.GRID));
      at = end + 1;
    }
    return Passage.of(words);
  }

  public static Block paragraph(String text) {
    return new Paragraph(passage(text));
  }

  public static Block heading(String text) {
    return new Heading(passage(text), 1);
  }

  public static Block bullet(String text) {
    return new ListItem(passage(text), "-", 0);
  }
}
