package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.UnreadableDocumentException;

/** What a text document looks like once it is read. */
final class Printed {
  private Printed() {}

  /** Reads a document of these characters and checks every word's offsets. */
  static PositionedText read(String text) {
    try {
      PositionedText read =
          DocumentReaders.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.txt", "")
              .text();
      requireOffsets(read);
      return read;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Every word is the normalised form of the characters that it covers, in reading order. */
  static void requireOffsets(PositionedText read) {
    int behind = 0;
    for (Word word : wordsOf(read)) {
      assertTrue(
          word.start() >= behind && word.end() > word.start(), () -> "out of order: " + word);
      String original = read.text().substring(word.start(), word.end());
      String normalised = Normalisation.normalise(original);
      assertEquals(word.text(), word.style().bold() ? normalised.replace("**", "") : normalised);
      behind = word.end();
    }
  }

  static List<Word> wordsOf(PositionedText read) {
    return read.pages().stream()
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.words().stream())
        .toList();
  }

  static List<Word> words(String text) {
    return wordsOf(read(text));
  }

  static Word word(String text) {
    List<Word> words = words(text);
    assertEquals(1, words.size(), words::toString);
    return words.get(0);
  }

  /** The words' texts with single spaces between them, one line a line. */
  static String plain(String text) {
    return read(text).pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  /** The words where they stand on the grid, lines without words left out. */
  static String grid(String text) {
    return read(text).pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(Printed::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Line line) {
    StringBuilder printed = new StringBuilder();
    for (Word word : line.words()) {
      assertTrue(word.box().x0() >= printed.length(), () -> "words overlap: " + line);
      printed.append(" ".repeat((int) word.box().x0() - printed.length())).append(word.text());
    }
    return printed.toString();
  }

  static Page page(String text) {
    List<Page> pages = read(text).pages();
    assertEquals(1, pages.size());
    return pages.get(0);
  }
}
