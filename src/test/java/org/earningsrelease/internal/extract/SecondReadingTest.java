package org.earningsrelease.internal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.internal.extract.reread.Rereadings;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.Test;

/** Another reading of a document gives the same after a first one as alone. */
class SecondReadingTest {
  /** Other readings of one document. */
  private static final int MOST = 6;

  @Test
  void findsWhatAFirstReadingWould() throws Exception {
    int read = 0;
    for (Path file : releases()) {
      ReadDocument document = read(file);
      Reading reading = Reading.of(LayoutAnalyzer.analyze(document.text()));
      Extraction first = steps(new ReleaseExtractor(), document, reading);
      List<Fact> doubtful = first.release().facts().toList();
      List<Rereading> others =
          Rereadings.of(reading, first.release(), doubtful).limit(MOST).toList();
      for (Rereading other : others) {
        FinancialRelease alone = steps(new ReleaseExtractor(), document, other.reading()).release();
        Extraction after = steps(ReleaseExtractor.after(first), document, other.reading());
        assertEquals(alone, after.release(), () -> file + ": " + other.change());
        read++;
      }
    }
    assertFalse(read < 50, "only " + read + " other readings");
  }

  @Test
  void takesTheSameSentencesOverWhereOnlyATableDiffers() throws Exception {
    ReadDocument document = read(Path.of("fixtures/five-quarters/release.txt"));
    Reading reading = Reading.of(LayoutAnalyzer.analyze(document.text()));
    Extraction first = steps(new ReleaseExtractor(), document, reading);

    Extraction again = steps(ReleaseExtractor.after(first), document, reading);

    assertSame(first.narrative(), again.narrative());
  }

  @Test
  void readsSentencesAnewWhereOneIsGone() throws Exception {
    ReadDocument document = read(Path.of("fixtures/five-quarters/release.txt"));
    Layout layout = LayoutAnalyzer.analyze(document.text());
    Extraction first = steps(new ReleaseExtractor(), document, Reading.of(layout));
    List<Block> fewer = new ArrayList<>(layout.blocks());
    fewer.removeIf(Block.Paragraph.class::isInstance);

    Extraction again =
        steps(ReleaseExtractor.after(first), document, Reading.of(new Layout(fewer)));

    assertNotSame(first.narrative(), again.narrative());
    assertEquals(List.of(), again.release().outlook().sentences());
  }

  private static List<Path> releases() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("fixtures"))) {
      return found
          .filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static ReadDocument read(Path file) throws Exception {
    return DocumentReaders.read(Files.readAllBytes(file), file.toString(), "");
  }

  private static Extraction steps(
      ReleaseExtractor extractor, ReadDocument document, Reading reading) {
    return extractor.steps(document.document(), reading, document.findings());
  }
}
