package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every word of every document: our fixtures, and the shared releases where they
 * are.
 */
class OffsetsTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("fixtures"), Path.of("../shared/corpus"));

  @TestFactory
  Stream<DynamicTest> everyWordCoversItsCharacters() throws IOException {
    return documents().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  private static List<Path> documents() throws IOException {
    Stream.Builder<Path> documents = Stream.builder();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(OffsetsTest::isDocument).forEach(documents);
        }
      }
    }
    return documents.build().sorted().toList();
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".pdf");
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    ReadDocument read = DocumentReaders.read(Files.readAllBytes(file), file.toString(), "");
    if (read.document().format() == Document.Format.TEXT) {
      Printed.requireOffsets(read.text());
    } else {
      Printed.wordsOf(read.text()).forEach(word -> requireItself(word, read.text().text()));
    }
    read.text().pages().forEach(OffsetsTest::requireOrder);
  }

  private static void requireItself(Word word, String text) {
    assertEquals(word.text(), text.substring(word.start(), word.end()));
  }

  private static void requireOrder(Page page) {
    for (Line line : page.lines()) {
      double left = Double.NEGATIVE_INFINITY;
      for (Word word : line.words()) {
        assertEquals(page.number(), word.page());
        assertTrue(word.box().x0() >= left && word.box().x1() <= page.width() + 1, word::toString);
        left = word.box().x0();
      }
    }
  }
}
