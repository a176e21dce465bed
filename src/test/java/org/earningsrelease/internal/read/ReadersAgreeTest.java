package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.model.Limits;
import org.junit.jupiter.api.Test;

/** The reader of its own and PDFBox's engine see the same on every page. */
class ReadersAgreeTest {
  private static final int GENERATED = 5000;
  private static final int PAGES_OF_DOCUMENT = 1000;

  /** Of a hundred real pages at most so many may be left to PDFBox's engine. */
  private static final double MOST_LEFT = 2;

  private final Allowance allowance = new Allowance(Limits.standard());
  private int pages;
  private int left;

  @Test
  void onEveryFixture() throws IOException {
    compareFolder(Path.of("fixtures"));
    assertTrue(pages > 30, pages + " pages");
    assertEquals(0, left);
  }

  @Test
  void onEveryRealRelease() throws IOException {
    Path corpus = Path.of("../shared/corpus");
    assumeTrue(Files.isDirectory(corpus));
    compareFolder(corpus);
    assertTrue(100.0 * left <= MOST_LEFT * pages, left + " of " + pages + " pages were left");
  }

  @Test
  void onFiveThousandGeneratedPages() throws IOException {
    for (int first = 0; first < GENERATED; first += PAGES_OF_DOCUMENT) {
      try (PDDocument document = new PDDocument()) {
        RandomPages generated = new RandomPages(first, document);
        Readers readers = new Readers();
        for (int i = 0; i < PAGES_OF_DOCUMENT; i++) {
          compare(readers, generated.page(), "seed " + first + ", page " + (i + 1));
        }
      }
    }
    assertEquals(GENERATED, pages);
    assertEquals(0, left);
  }

  /** Both readers of a document. */
  private final class Readers {
    final GlyphReader scanning = new ScanningReader(new Fonts(), allowance);
    final GlyphReader engine = new EngineReader(new Fonts(), allowance);
  }

  private void compareFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        Readers readers = new Readers();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
          compare(readers, document.getPage(i), file.getFileName() + ", page " + (i + 1));
        }
      }
    }
  }

  private void compare(Readers readers, PDPage page, String name) throws IOException {
    pages++;
    allowance.page();
    PageContent expected = readers.engine.read(page);
    allowance.again();
    try {
      requireSame(expected, readers.scanning.read(page), name);
    } catch (NotUnderstood e) {
      left++;
    }
    allowance.again();
  }

  private static void requireSame(PageContent expected, PageContent content, String name) {
    assertEquals(expected.width(), content.width(), name);
    assertEquals(expected.height(), content.height(), name);
    List<Glyph> glyphs = numberedAlike(expected.glyphs());
    List<Glyph> own = numberedAlike(content.glyphs());
    for (int i = 0; i < Math.min(glyphs.size(), own.size()); i++) {
      assertEquals(glyphs.get(i), own.get(i), name + ", glyph " + i);
    }
    assertEquals(glyphs.size(), own.size(), name);
    assertEquals(expected.strokes(), content.strokes(), name);
    assertEquals(expected.fills(), content.fills(), name);
    assertEquals(expected.pictures(), content.pictures(), name);
  }

  /** Fonts are told apart by numbers, and each reader counts them in its own order. */
  private static List<Glyph> numberedAlike(List<Glyph> glyphs) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Glyph> numbered = new ArrayList<>(glyphs.size());
    for (Glyph g : glyphs) {
      Face f = g.face();
      int number = numbers.computeIfAbsent(f.number(), n -> numbers.size());
      Face face = new Face(number, f.bold(), f.italic(), f.space(), f.even());
      numbered.add(
          new Glyph(
              g.text(),
              g.left(),
              g.right(),
              g.tracking(),
              g.baseline(),
              g.size(),
              face,
              g.turn(),
              g.ink(),
              g.code()));
    }
    return numbered;
  }
}
