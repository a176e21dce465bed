package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ReleaseViewTest {
  private static final Path PDF = Path.of("fixtures/pdf-turned-page/release.pdf");
  private static final Path TEXT = Path.of("fixtures/five-quarters/release.txt");

  @TempDir Path folder;

  static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files.filter(f -> f.endsWith("release.pdf")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyFigureOfAPdfLiesUnderItsHighlight(Path pdf) throws Exception {
    FinancialRelease release = ReleaseParser.standard().parse(pdf);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseView.of(pdf, release).writePdf(out);

    long highlights = 0;
    try (PDDocument marked = Loader.loadPDF(out.toByteArray())) {
      for (int page = 0; page < marked.getNumberOfPages(); page++) {
        List<Letter> letters = new Letters().on(marked, page);
        for (PDAnnotation annotation : marked.getPage(page).getAnnotations()) {
          assertEquals("", missing(annotation, letters), annotation.getContents());
          highlights++;
        }
      }
    }
    assertEquals(release.facts().count(), highlights);
  }

  /** The printed words that do not stand under a highlight which says that they do. */
  private static String missing(PDAnnotation annotation, List<Letter> letters) {
    PDRectangle box = annotation.getRectangle();
    List<String> under = new ArrayList<>();
    letters.stream()
        .filter(l -> box.contains((float) l.at().getX(), (float) l.at().getY()))
        .forEach(l -> under.add(l.text()));
    String contents = annotation.getContents();
    int from = contents.indexOf("printed as ") + "printed as ".length();
    StringBuilder missing = new StringBuilder();
    for (String letter : contents.substring(from, contents.lastIndexOf(", page ")).split("", -1)) {
      if (!letter.isBlank() && !"-\u2013\u2014".contains(letter) && !under.remove(letter)) {
        missing.append(letter);
      }
    }
    return missing.toString();
  }

  private record Letter(String text, Point2D at) {}

  /** Letters with a point inside each, in the page's own coordinates; PDFBox's way, not ours. */
  private static final class Letters extends PDFTextStripper {
    private final List<Letter> letters = new ArrayList<>();

    List<Letter> on(PDDocument document, int page) throws IOException {
      setStartPage(page + 1);
      setEndPage(page + 1);
      getText(document);
      return letters;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      Point2D at = letter.getTextMatrix().transformPoint(0.1f, 0.1f);
      letter.getUnicode().chars().forEach(c -> letters.add(new Letter(Character.toString(c), at)));
    }
  }

  @Test
  void aHighlightSaysWhatProvesTheFigure() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseView.of(PDF, ReleaseParser.standard().parse(PDF)).writePdf(out);
    try (PDDocument marked = Loader.loadPDF(out.toByteArray())) {
      PDAnnotation first = marked.getPage(0).getAnnotations().get(0);
      assertTrue(
          first.getContents().startsWith("net income\n138.2 million USD\n3 months to 2022-03-31"),
          first.getContents());
      assertTrue(first.getContents().contains("\nprose: net income $138.2 million = Net income"));
    }
  }

  @Test
  void aTextHasNoPdf() throws Exception {
    ReleaseView view = ReleaseView.of(TEXT, ReleaseParser.standard().parse(TEXT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(IllegalStateException.class, () -> view.writePdf(out));
    assertEquals(0, out.size());
  }

  @Test
  void thePageHoldsEachPageOfThePdfWithItsWordsAndMarks() throws Exception {
    FinancialRelease release = ReleaseParser.standard().parse(PDF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseView.of(PDF, release).writeHtml(out);
    HtmlPage page = HtmlPage.of(out.toString(StandardCharsets.UTF_8));

    Element paper = page.byId("page-1");
    assertEquals(1, HtmlPage.named(paper, "image").size());
    assertTrue(paper.getTextContent().contains("Sandhill Petroleum Announces First Quarter 2022"));
    assertEquals(HtmlPage.places(page.byId("figures")), HtmlPage.places(page.byId("document")));
  }

  @Test
  void aDocumentDrawnMeanwhileGivesTheSamePage() throws Exception {
    ByteArrayOutputStream meanwhile = new ByteArrayOutputStream();
    ReleaseView view = ReleaseView.parse(PDF, ParserOptions.standard());
    view.writeHtml(meanwhile);
    FinancialRelease release = ReleaseParser.standard().parse(PDF);
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    ReleaseView.of(PDF, release).writeHtml(after);
    assertEquals(release, view.release());
    assertArrayEquals(after.toByteArray(), meanwhile.toByteArray());
  }

  @Test
  void whatCannotBeReadIsNotDrawn() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    UnreadableDocumentException error =
        assertThrows(
            UnreadableDocumentException.class,
            () -> ReleaseView.parse(empty, ParserOptions.standard()));
    assertEquals("empty.pdf: empty, 0 bytes", error.getMessage());
  }

  @Test
  void nothingOverTheLimitsIsDrawn() {
    Limits few = Limits.standard().withGlyphsOfPage(10);
    UnreadableDocumentException error =
        assertThrows(
            UnreadableDocumentException.class,
            () -> ReleaseView.parse(PDF, ParserOptions.standard().withLimits(few)));
    assertTrue(error.getMessage().contains("limit of 10 "), error.getMessage());
  }

  @Test
  void aFileThatHasChangedSinceIsAnError() throws Exception {
    FinancialRelease release = ReleaseParser.standard().parse(PDF);
    ReleaseView view = ReleaseView.of(new byte[0], release, ParserOptions.standard());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IOException error = assertThrows(IOException.class, () -> view.writeHtml(out));
    assertEquals("release.pdf: empty, 0 bytes", error.getMessage());
  }
}
