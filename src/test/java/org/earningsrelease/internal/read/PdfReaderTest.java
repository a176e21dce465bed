package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.DAMAGED;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.ENCRYPTED;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.NO_TEXT_LAYER;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.NO_UNICODE_MAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Finding.Code;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.model.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  @Test
  void wordsHaveTheirPlaceOnThePageAndInTheText() {
    ReadDocument read =
        read(
            new DrawnPdf()
                .text(50, 100, "Net sales")
                .text(50, 120, "rose")
                .page()
                .text(50, 80, "Cash"));
    assertEquals(new Document("a.pdf", Document.Format.PDF, 2, 22), read.document());
    assertEquals("Net sales\nrose\n\fCash\n\f", read.text().text());
    List<Word> words = Printed.wordsOf(read.text());
    assertEquals(List.of("Net", "sales", "rose", "Cash"), words.stream().map(Word::text).toList());
    Word sales = words.get(1);
    assertEquals(4, sales.start());
    assertEquals(9, sales.end());
    assertEquals(50 + DrawnPdf.widthOf("Net ", 10), sales.box().x0(), 0.01);
    assertEquals(50 + DrawnPdf.widthOf("Net sales", 10), sales.box().x1(), 0.01);
    assertTrue(sales.box().y0() > 91 && sales.box().y0() < 95, sales::toString);
    assertTrue(sales.box().y1() > 100 && sales.box().y1() < 104, sales::toString);
    assertEquals(10, sales.style().size(), 0.01);
    assertEquals(2.78, sales.style().space(), 0.01);
    assertEquals(2, words.get(3).page());
  }

  @Test
  void boxesHoldWhatAnotherReaderFindsInThem() throws IOException {
    byte[] bytes =
        new DrawnPdf()
            .text(50, 100, "Net sales (1,204)")
            .text(300, 100, "$ 17.5")
            .rotatedPage(90)
            .draw(content -> upwards(content, "Turned page 55"))
            .bytes();
    List<Word> words = Printed.wordsOf(read(bytes, "").text());
    assertEquals(8, words.size());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (Word word : words) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        Box box = word.box();
        stripper.addRegion(
            "word",
            new Rectangle2D.Double(box.x0() - 0.5, box.y0(), box.width() + 1, box.height()));
        stripper.extractRegions(pdf.getPage(word.page() - 1));
        assertEquals(word.text(), stripper.getTextForRegion("word").strip());
      }
    }
  }

  private static void upwards(PDPageContentStream content, String text) throws IOException {
    content.beginText();
    content.setFont(DrawnPdf.PLAIN, 8);
    content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 20, 100));
    content.showText(text);
    content.endText();
  }

  @Test
  void gapsPartWordsWithoutSpaces() {
    double next = 50 + DrawnPdf.widthOf("Net", 10) + 2.2;
    assertEquals("Net sales", plain(new DrawnPdf().text(50, 100, "Net").text(next, 100, "sales")));
    assertEquals(
        "Netsales", plain(new DrawnPdf().text(50, 100, "Net").text(next - 1.8, 100, "sales")));
  }

  @Test
  void wordsAreReadFromLeftToRightWhateverTheOrderOfDrawing() {
    assertEquals(
        "Sales 1,204 1,100\nCost 800",
        plain(
            new DrawnPdf()
                .text(300, 101, "1,100")
                .text(200, 115, "800")
                .text(50, 100, "Sales")
                .text(200, 100, "1,204")
                .text(50, 115, "Cost")));
  }

  @Test
  void wordsThatOverlapStayWhole() {
    double label = 50 + DrawnPdf.widthOf("Income before taxes", 10);
    assertEquals(
        "Income before taxes 1,204",
        plain(new DrawnPdf().text(50, 100, "Income before taxes").text(label - 8, 100, "1,204")));
  }

  @Test
  void smallRaisedMarksBelongToTheLineButNotToTheWord() {
    double end = 50 + DrawnPdf.widthOf("Revenue", 10);
    List<Word> words =
        words(
            new DrawnPdf()
                .text(50, 100, "Revenue")
                .text(end, 96, "(1)", DrawnPdf.PLAIN, 6)
                .text(200, 100, "1,204"));
    assertEquals(List.of("Revenue", "(1)", "1,204"), words.stream().map(Word::text).toList());
    assertEquals(
        List.of(false, true, false), words.stream().map(word -> word.style().raised()).toList());
  }

  @Test
  void theRaisedLettersOfAnOrdinalBelongToIt() {
    double end = 50 + DrawnPdf.widthOf("53", 10);
    DrawnPdf pdf =
        new DrawnPdf()
            .text(50, 100, "53")
            .text(end, 96, "rd", DrawnPdf.PLAIN, 6)
            .text(80, 100, "week");
    List<Word> words = words(pdf);
    assertEquals(List.of("53rd", "week"), words.stream().map(Word::text).toList());
    assertFalse(words.get(0).style().raised());
  }

  @Test
  void boldIsToldByTheFont() {
    List<Word> words =
        words(new DrawnPdf().text(50, 100, "Total", DrawnPdf.BOLD, 10).text(90, 100, "cost"));
    assertTrue(words.get(0).style().bold());
    assertFalse(words.get(1).style().bold());
  }

  @Test
  void strokesAndThinAreasAreRulings() {
    DrawnPdf pdf =
        new DrawnPdf()
            .text(50, 50, "x")
            .line(100, 120, 150, 120)
            .line(150, 120, 180, 120)
            .area(200, 130, 50, 0.75, Color.BLACK)
            .line(200, 150, 250, 150)
            .line(200, 152, 250, 152)
            .line(30, 40, 30, 90)
            .area(100, 200, 50, 1, Color.WHITE);
    List<Ruling> rulings = read(pdf).text().pages().get(0).rulings();
    assertEquals(
        List.of(
            "100-180 at 120 false",
            "200-250 at 130 false",
            "200-250 at 150 true",
            "30-30 at 40 false"),
        rulings.stream()
            .map(
                r ->
                    String.format(
                        "%.0f-%.0f at %.0f %s",
                        r.box().x0(), r.box().x1(), r.box().y0(), r.doubled()))
            .toList());
    assertFalse(rulings.get(3).horizontal());
  }

  @Test
  void drawnUnderscoresAreRulings() {
    ReadDocument read =
        read(new DrawnPdf().text(50, 100, "Sales").text(200, 100, "1,204").text(200, 104, "_____"));
    assertEquals(1, read.text().pages().get(0).lines().size());
    assertEquals(1, read.text().pages().get(0).rulings().size());
  }

  @Test
  void shadowsAreReadOnce() {
    assertEquals(
        "Net 11", plain(new DrawnPdf().text(50, 100, "Net 11").text(50.4, 100.3, "Net 11")));
  }

  @Test
  void whiteTextIsReadOnlyOnAColour() {
    ReadDocument read =
        read(
            new DrawnPdf()
                .textInColour(50, 100, "Hidden", Color.WHITE)
                .area(40, 180, 200, 30, Color.BLUE)
                .textInColour(50, 200, "Heading", Color.WHITE)
                .text(50, 300, "Text"));
    assertEquals("Heading\nText\n\f", read.text().text());
    Finding finding = read.findings().get(0);
    assertEquals(Code.TEXT_DROPPED, finding.code());
    assertEquals("page 1: 6 characters that cannot be seen left out", finding.message());
  }

  @Test
  void unpaintedTextIsReadOnlyUnderAScan() {
    DrawnPdf.Drawing unpainted = content -> content.setRenderingMode(RenderingMode.NEITHER);
    assertEquals(
        "Text", plain(new DrawnPdf().text(50, 80, "Text").draw(unpainted).text(50, 100, "No")));
    DrawnPdf scan = new DrawnPdf().image(0, 0, DrawnPdf.WIDTH, DrawnPdf.HEIGHT);
    assertEquals("Scanned", plain(scan.draw(unpainted).text(50, 100, "Scanned")));
  }

  @Test
  void aFigureThatThePageCutsIsReportedAndNotRead() {
    ReadDocument read =
        read(new DrawnPdf().text(50, 100, "Sales").text(DrawnPdf.WIDTH - 20, 100, "126,432"));
    assertEquals("Sales\n\f", read.text().text());
    List<Finding> cut =
        read.findings().stream().filter(f -> f.code() == Code.FIGURE_CUT_OFF).toList();
    assertEquals("page 1: the figure '126,' is cut off", cut.get(0).message());
    assertEquals(1, cut.size());
  }

  @Test
  void aFigureThatAClipCutsIsReportedAndNotRead() {
    DrawnPdf pdf =
        new DrawnPdf()
            .text(50, 100, "Sales")
            .draw(
                content -> {
                  content.saveGraphicsState();
                  content.addRect(0, 0, 215, (float) DrawnPdf.HEIGHT);
                  content.clip();
                })
            .text(200, 100, "126,432")
            .text(300, 100, "99")
            .draw(content -> content.restoreGraphicsState())
            .text(300, 120, "12");
    ReadDocument read = read(pdf);
    assertEquals("Sales\n12\n\f", read.text().text());
    assertEquals(1, read.findings().stream().filter(f -> f.code() == Code.FIGURE_CUT_OFF).count());
  }

  @Test
  void aPageOfTextThatRunsUpwardsIsReadUpright() {
    DrawnPdf pdf =
        new DrawnPdf().draw(content -> upwards(content, "Net sales")).line(25, 380, 25, 330);
    Page page = read(pdf).text().pages().get(0);
    assertEquals(DrawnPdf.HEIGHT, page.width());
    assertEquals(DrawnPdf.WIDTH, page.height());
    Box net = page.lines().get(0).words().get(0).box();
    assertEquals(100, net.x0(), 0.01);
    assertTrue(net.y0() < 20 && net.y1() > 20, net::toString);
    assertEquals(new Box(120, 25, 170, 25), page.rulings().get(0).box());
  }

  @Test
  void textInAnotherDirectionIsLeftOut() {
    DrawnPdf pdf =
        new DrawnPdf().text(50, 100, "Net sales rose").draw(content -> upwards(content, "Side"));
    ReadDocument read = read(pdf);
    assertEquals("Net sales rose\n\f", read.text().text());
    assertEquals(
        "page 1: 4 characters in another direction left out", read.findings().get(0).message());
  }

  @Test
  void whatAPictureOrAnAreaCoversIsLeftOut() {
    ReadDocument read =
        read(
            new DrawnPdf()
                .text(50, 100, "Old note")
                .text(50, 200, "Old figure 5")
                .area(40, 80, 200, 30, Color.WHITE)
                .image(40, 180, 200, 30)
                .text(52, 101, "New")
                .text(50, 300, "A paragraph that stays as it is"));
    assertEquals("New\nA paragraph that stays as it is\n\f", read.text().text());
    assertEquals(
        "page 1: 17 characters that cannot be seen left out", read.findings().get(0).message());
  }

  @Test
  void aSuperscriptCharacterIsARaisedWordOfItsOwn() {
    List<Word> words = words(new DrawnPdf().text(50, 100, "1,204\u00b2 rose"));
    assertEquals(List.of("1,204", "2", "rose"), words.stream().map(Word::text).toList());
    assertEquals(
        List.of(false, true, false), words.stream().map(word -> word.style().raised()).toList());
  }

  @Test
  void leaderDotsAreNoWords() {
    List<Word> words = words(new DrawnPdf().text(50, 100, "Net sales..........1,204"));
    assertEquals(List.of("Net", "sales", "1,204"), words.stream().map(Word::text).toList());
    assertEquals(50 + DrawnPdf.widthOf("Net sales..........", 10), words.get(2).box().x0(), 0.01);
  }

  @Test
  void lettersThatAreDrawnAroundAreBold() {
    DrawnPdf pdf =
        new DrawnPdf()
            .draw(content -> content.setRenderingMode(RenderingMode.FILL_STROKE))
            .text(50, 100, "Total");
    assertTrue(words(pdf).get(0).style().bold());
  }

  @Test
  void lettersSetApartAreOneWord() {
    DrawnPdf pdf =
        new DrawnPdf().draw(content -> content.setCharacterSpacing(5)).text(50, 100, "RESULTS Q");
    assertEquals("RESULTS Q", plain(pdf));
    DrawnPdf letters = new DrawnPdf();
    for (int i = 0; i < 11; i++) {
      letters.text(50 + 12 * i, 100, "NEWSPAPERQQ".substring(i, i + 1));
    }
    assertEquals("NEWSPAPERQQ", plain(letters));
  }

  @Test
  void aSpaceIsAsWideAsTheLettersAreApart() {
    DrawnPdf pdf =
        new DrawnPdf().draw(content -> content.setCharacterSpacing(3)).text(50, 100, "NET SALES");
    assertEquals(8.78, words(pdf).get(0).style().space(), 0.01);
  }

  @Test
  void aTypewritersSpaceIsAsWideAsItsLetters() {
    PDFont typewriter = new PDType1Font(FontName.COURIER);
    List<Word> words = words(new DrawnPdf().text(50, 100, "Net sales", typewriter, 10));
    assertEquals(6, words.get(0).style().space(), 0.01);
  }

  @Test
  void lostLigaturesAreRestoredFromTheWordsThatHoldThem() {
    ReadDocument read = read(withUnnamedGlyph("(\\001rst \\001scal pro\\001t)"));
    assertEquals("first fiscal profit\n\f", read.text().text());
    assertEquals(Code.TEXT_REPAIRED, read.findings().get(0).code());
    assertEquals("page 1: 3 lost ligatures restored", read.findings().get(0).message());
  }

  @Test
  void aLoneUnnamedGlyphBeforeALineIsABullet() {
    assertEquals("• Sales rose\n\f", read(withUnnamedGlyph("(\\001 Sales rose)")).text().text());
  }

  @Test
  void fontsThatTellNothingAreRefused() {
    refused(
        NO_UNICODE_MAP,
        "a.pdf: its fonts do not tell which characters they draw",
        withUnnamedGlyph("(\\001\\001\\001 \\001\\001)").bytes());
  }

  private static DrawnPdf withUnnamedGlyph(String shown) {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    COSArray differences = new COSArray();
    differences.add(COSInteger.ONE);
    differences.add(COSName.getPDFName("glyph7"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.getCOSObject().setItem(COSName.ENCODING, encoding);
    return new DrawnPdf().show(50, 100, font, shown);
  }

  @Test
  void encryptedDocumentsNeedTheirPassword() {
    byte[] locked = new DrawnPdf().text(50, 100, "Secret").bytes("owner", "user");
    refused(ENCRYPTED, "a.pdf: encrypted, a password is needed", locked);
    assertEquals("Secret\n\f", read(locked, "user").text().text());
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> DocumentReaders.read(locked, "a.pdf", "wrong"));
    assertEquals("a.pdf: encrypted, the password is wrong", e.getMessage());
  }

  @Test
  void documentsThatAnybodyMayOpenNeedNone() {
    assertEquals(
        "Open\n\f",
        read(new DrawnPdf().text(50, 100, "Open").bytes("owner", ""), "").text().text());
  }

  @Test
  void documentsWithoutTextAreRefused() {
    refused(NO_TEXT_LAYER, "a.pdf: pages without any text", new DrawnPdf().bytes());
    DrawnPdf scan = new DrawnPdf().image(0, 0, DrawnPdf.WIDTH, DrawnPdf.HEIGHT);
    refused(NO_TEXT_LAYER, "a.pdf: pictures of pages without a text layer", scan.bytes());
  }

  @Test
  void aPictureOfAPageAmongOthersIsReported() {
    DrawnPdf pdf = new DrawnPdf().text(50, 100, "Text").page().image(0, 0, DrawnPdf.WIDTH, 300);
    Finding finding = read(pdf).findings().get(0);
    assertEquals(Code.PAGE_UNREADABLE, finding.code());
    assertEquals("page 2: a picture without a text layer", finding.message());
  }

  @Test
  void aClipCutToALettersInkCutsNothing() {
    DrawnPdf pdf =
        new DrawnPdf()
            .draw(
                content -> {
                  content.addRect(51, (float) DrawnPdf.HEIGHT - 102, 1, 3);
                  content.clip();
                })
            .text(50, 100, ",");
    assertEquals(",", plain(pdf));
  }

  @Test
  void damagedDocumentsAreRefused() {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> DocumentReaders.read("%PDF-1.4\nnothing else".getBytes(ISO_8859_1), "a.pdf", ""));
    assertEquals(DAMAGED, e.reason());
    assertTrue(e.getMessage().startsWith("a.pdf: damaged PDF: "), e::getMessage);
  }

  @Test
  void nulsBehindTheEndDoNotMatter() {
    byte[] bytes = new DrawnPdf().text(50, 100, "Text").bytes();
    assertEquals("Text\n\f", read(Arrays.copyOf(bytes, bytes.length + 3000), "").text().text());
  }

  private static ReadDocument read(DrawnPdf pdf) {
    return read(pdf.bytes(), "");
  }

  private static ReadDocument read(byte[] bytes, String password) {
    try {
      return DocumentReaders.read(bytes, "a.pdf", password);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Word> words(DrawnPdf pdf) {
    return Printed.wordsOf(read(pdf).text());
  }

  private static String plain(DrawnPdf pdf) {
    return read(pdf).text().pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static void refused(Reason reason, String message, byte[] bytes) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> DocumentReaders.read(bytes, "a.pdf", ""));
    assertEquals(reason, e.reason());
    assertEquals(message, e.getMessage());
  }
}
