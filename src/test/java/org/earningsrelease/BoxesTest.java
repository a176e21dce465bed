package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Another reader, PDFBox's own, finds every figure's quote inside its box. */
class BoxesTest {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @Test
  void everyBoxOfAFixtureHoldsItsQuote() throws Exception {
    assertEquals(List.of(), misses(FIXTURES));
  }

  @Test
  void everyBoxOfAReleaseOfTheCorpusHoldsItsQuote() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus beside this folder");
    assertEquals(List.of(), misses(CORPUS));
  }

  private static List<String> misses(Path folder) throws Exception {
    List<String> misses = new ArrayList<>();
    for (Path pdf : pdfs(folder)) {
      misses.addAll(missesIn(pdf));
    }
    return misses;
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static List<String> missesIn(Path pdf) throws IOException, UnreadableDocumentException {
    List<Source> sources =
        ReleaseParser.standard().parse(pdf).facts().map(Fact::source).distinct().toList();
    assertTrue(sources.stream().allMatch(s -> s.box().isPresent()), pdf + ": a fact without box");
    Map<Integer, List<Source>> pages =
        sources.stream().collect(Collectors.groupingBy(Source::page));
    List<String> misses = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (Map.Entry<Integer, List<Source>> page : pages.entrySet()) {
        PDPage sheet = document.getPage(page.getKey() - 1);
        for (Source figure : missed(sheet, page.getValue())) {
          // The stripper gives a character to one area only: an overlapped one is read by itself.
          if (!missed(sheet, List.of(figure)).isEmpty()) {
            misses.add(pdf.getFileName() + ": " + figure);
          }
        }
      }
    }
    return misses;
  }

  private static List<Source> missed(PDPage page, List<Source> figures) throws IOException {
    PDFTextStripperByArea areas = new PDFTextStripperByArea();
    for (int i = 0; i < figures.size(); i++) {
      areas.addRegion("" + i, rectangle(figures.get(i).box().orElseThrow()));
    }
    areas.extractRegions(page);
    List<Source> missed = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (!holds(areas.getTextForRegion("" + i), figures.get(i).quote())) {
        missed.add(figures.get(i));
      }
    }
    return missed;
  }

  /** The quote's words in their order: a range over two cells may have a sign between its ends. */
  private static boolean holds(String area, String quote) {
    String found = squeezed(area);
    int at = 0;
    for (String word : quote.split(" ", -1)) {
      int next = found.indexOf(squeezed(word), at);
      if (next < 0) {
        return false;
      }
      at = next + squeezed(word).length();
    }
    return true;
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height());
  }

  /** White space apart, and dashes, quotes and the like as one: the parser normalises them. */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        squeezed.append("\u2010\u2011\u2012\u2013\u2014\u2015\u2212".indexOf(c) >= 0 ? '-' : c);
      }
    }
    return squeezed.toString();
  }
}
