package org.earningsrelease.write.html;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Source;

/** What a release's document looks like. */
public sealed interface Facsimile {

  /**
   * A text document.
   *
   * @param text to which the offsets of the release point
   */
  record Text(String text) implements Facsimile {}

  /** A document of pages with geometry. */
  record Pages(List<Page> pages) implements Facsimile {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page.
   *
   * @param number 1-based
   * @param width in points
   * @param height in points
   * @param picture in PNG or JPEG; empty where it could not be drawn
   * @param lines its words with their places
   * @param words the same one by one, in reading order
   */
  @SuppressWarnings("ArrayRecordComponent") // a picture is passed on, never compared
  record Page(
      int number, double width, double height, byte[] picture, List<Line> lines, List<Word> words) {
    public Page {
      lines = List.copyOf(lines);
      words = List.copyOf(words);
    }

    /**
     * What to mark of this page for something that was printed on it: its box; where it goes on in
     * another line, the words of each line.
     */
    public List<Box> boxes(Source source) {
      List<Box> lines = new ArrayList<>();
      for (Word word : words) {
        if (word.start() < source.end() && source.start() < word.end()) {
          int last = lines.size() - 1;
          if (last >= 0 && isBeside(lines.get(last), word.box())) {
            lines.set(last, lines.get(last).union(word.box()));
          } else {
            lines.add(word.box());
          }
        }
      }
      return lines.size() > 1 ? lines : source.box().stream().toList();
    }

    private static boolean isBeside(Box a, Box b) {
      return holdsMiddle(a, b) || holdsMiddle(b, a);
    }

    private static boolean holdsMiddle(Box box, Box other) {
      double middle = (other.y0() + other.y1()) / 2;
      return box.y0() <= middle && middle <= box.y1();
    }
  }

  /**
   * A word.
   *
   * @param box in points from the top left corner of the page
   * @param start offset of its first character in the document's text
   * @param end offset behind its last character
   */
  record Word(Box box, int start, int end) {}

  /**
   * Words that stand beside each other.
   *
   * @param box in points from the top left corner of the page
   */
  record Line(Box box, String text) {}
}
