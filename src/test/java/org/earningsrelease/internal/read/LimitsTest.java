package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.OVER_LIMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that demand more than anybody should give. */
@Timeout(60)
class LimitsTest {
  private static final String SALES = "BT /F 10 Tf 50 400 Td (Net sales 1,204) Tj ET\n";

  @Test
  void aPageThatIsTenGigabytesOfSpacesIsRefused() {
    // Deflate allows for a thousandfold: 10 MB of these would be the ten gigabytes.
    byte[] bomb =
        RawPdf.ofOnePage("").stream("/Filter /FlateDecode", RawPdf.deflated(200L << 20, ' '))
            .bytes();
    assertTrue(bomb.length < 2 << 20, "bytes: " + bomb.length);
    assertEquals(
        "a.pdf: page 1: more than the limit of 67108864 bytes in a compressed stream",
        refused(bomb, Limits.standard()));
  }

  @Test
  void aBombInAChainOfFiltersIsRefused() {
    byte[] inner = RawPdf.deflated(100L << 20, ' ');
    StringBuilder hex = new StringBuilder();
    for (byte b : inner) {
      hex.append("%02x".formatted(b));
    }
    byte[] bomb =
        RawPdf.ofOnePage("").stream("/Filter [/ASCIIHexDecode /FlateDecode]", hex + ">").bytes();
    assertEquals(
        "a.pdf: page 1: more than the limit of 67108864 bytes in a compressed stream",
        refused(bomb, Limits.standard()));
  }

  @Test
  void aBombAmongTheObjectsIsRefused() {
    byte[] bomb =
        new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>")
                .stream("", SALES)
                .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
                .stream("/Filter /FlateDecode", RawPdf.deflated(200L << 20, ' '))
                .bytes();
    assertEquals(
        "a.pdf: page 1: more than the limit of 67108864 bytes in a compressed stream",
        refused(bomb, Limits.standard()));
  }

  @Test
  void aPictureIsNeverDecompressed() throws UnreadableDocumentException {
    byte[] bomb = RawPdf.deflated(300L << 20, '\0');
    byte[] file =
        RawPdf.ofOnePage("/XObject << /P 5 0 R >>").stream(
                "", SALES + "q 100 0 0 100 50 50 cm /P Do Q\n")
            .stream(
                "/Type /XObject /Subtype /Image /Width 100000000 /Height 100000000"
                    + " /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode",
                bomb)
            .bytes();
    assertEquals("Net sales 1,204\n\f", text(file));
  }

  @Test
  void aPictureWithinAPageIsNeverDecompressed() throws UnreadableDocumentException {
    byte[] bomb = RawPdf.deflated(300L << 20, '\0');
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes((SALES + "BI /W 9999 /H 9999 /BPC 8 /CS /G /F /Fl ID ").getBytes(ISO_8859_1));
    page.writeBytes(bomb);
    page.writeBytes("\nEI\n".getBytes(ISO_8859_1));
    byte[] file = RawPdf.ofOnePage("").stream("", page.toByteArray()).bytes();
    assertEquals("Net sales 1,204\n\f", text(file));
  }

  @Test
  void aPictureInstructionsAreSaidToBeIsNotAskedFor() {
    byte[] file = RawPdf.ofOnePage("").stream("/Filter /DCTDecode", "no picture").bytes();
    assertThrows(UnreadableDocumentException.class, () -> DocumentReaders.read(file, "a.pdf", ""));
  }

  @Test
  void drawingsThatMultiplyAreRefused() {
    // Each drawing draws the next ten times: 10 to the power of 12 sales.
    RawPdf pdf = RawPdf.ofOnePage("/XObject << /D 5 0 R >>").stream("", "/D Do\n");
    for (int next = 6; next < 18; next++) {
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Resources << /XObject << /D "
              + next
              + " 0 R >> >>",
          "/D Do\n".repeat(10));
    }
    pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 400 500]", "0 0 m 1 1 l S\n");
    assertEquals(
        "a.pdf: page 1: more than the limit of 20000 drawing instructions on a page",
        refused(pdf.bytes(), Limits.standard().withGlyphsOfPage(2000)));
  }

  @Test
  void graphicsStatesWithoutEndAreRefused() {
    byte[] file = RawPdf.ofOnePage("").stream("", SALES + "q ".repeat(100_000)).bytes();
    assertEquals(
        "a.pdf: page 1: more than the limit of 5000 levels of nesting",
        refused(file, Limits.standard()));
  }

  @Test
  void listsWithinListsWithoutEndEndNothing() throws UnreadableDocumentException {
    byte[] file = RawPdf.ofOnePage("").stream("", SALES + "[".repeat(1_000_000) + " TJ\n").bytes();
    assertEquals("Net sales 1,204\n\f", text(file));
  }

  @Test
  void glyphsPagesAndCharactersAreCounted() throws UnreadableDocumentException {
    byte[] file =
        new DrawnPdf().text(50, 100, "Net sales 1,204").page().text(50, 100, "Cash 77").bytes();
    Limits enough = Limits.standard().withGlyphsOfPage(15).withPages(2).withCharacters(22);
    assertEquals(
        "Net sales 1,204\n\fCash 77\n\f",
        DocumentReaders.read(file, "a.pdf", "", enough).text().text());
    assertEquals(
        "a.pdf: page 1: more than the limit of 14 glyphs on a page",
        refused(file, enough.withGlyphsOfPage(14)));
    assertEquals("a.pdf: more than the limit of 1 pages", refused(file, enough.withPages(1)));
    assertEquals(
        "a.pdf: page 2: more than the limit of 21 characters",
        refused(file, enough.withCharacters(21)));
  }

  @Test
  void pagesThatAreOnlyCountedAreRefusedBeforeTheyAreLookedFor() {
    byte[] file =
        new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [] /Count 2147483647 >>")
            .bytes();
    assertThrows(UnreadableDocumentException.class, () -> DocumentReaders.read(file, "a.pdf", ""));
  }

  @Test
  void pagesAndCharactersOfTextAreCounted() throws UnreadableDocumentException {
    byte[] file = "Net sales 1,204\n\fCash 77\n".getBytes(UTF_8);
    Limits enough = Limits.standard().withPages(2).withCharacters(25);
    DocumentReaders.read(file, "a.txt", "", enough);
    assertEquals("a.txt: more than the limit of 1 pages", refusedText(file, enough.withPages(1)));
    assertEquals(
        "a.txt: more than the limit of 24 characters",
        refusedText(file, enough.withCharacters(24)));
  }

  private static String text(byte[] file) throws UnreadableDocumentException {
    return DocumentReaders.read(file, "a.pdf", "").text().text();
  }

  private static String refused(byte[] file, Limits limits) {
    return refused(file, "a.pdf", limits);
  }

  private static String refusedText(byte[] file, Limits limits) {
    return refused(file, "a.txt", limits);
  }

  private static String refused(byte[] file, String name, Limits limits) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> DocumentReaders.read(file, name, "", limits));
    assertEquals(OVER_LIMIT, e.reason(), e.getMessage());
    return e.getMessage();
  }
}
