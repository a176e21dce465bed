package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.earningsrelease.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPagesTest {
  private static final String PLACE = "1 0 0 1 50 400 Tm (Net sales) Tj ET";

  private static PdfPages open(String content) throws IOException {
    byte[] pdf = RawPdf.ofOnePage("").stream("", content).bytes();
    return LimitedParser.open(pdf, "", new Allowance(Limits.standard()));
  }

  private static String text(PageContent content) {
    StringBuilder text = new StringBuilder();
    content.glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  @Test
  void usualPagesAreScanned() throws IOException {
    try (PdfPages pages = open("BT /F 12 Tf " + PLACE)) {
      assertEquals(1, pages.count());
      assertEquals("Net sales", text(pages.read(0)));
      assertEquals(0, pages.left());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /#46 12 Tf " + PLACE,
        "BT /F 12 Tf " + PLACE + " (open",
        "q BT /Nowhere 12 Tf /F 12 Tf " + PLACE + " Q BT /Nowhere 12 Tf (x) Tj",
        "\u00A7 BT /F 12 Tf " + PLACE
      })
  void oddPagesAreLeftToTheEngine(String content) throws IOException {
    try (PdfPages pages = open(content)) {
      PageContent read = pages.read(0);
      assertEquals("Net sales", text(read).substring(0, 9));
      assertEquals(1, pages.left());
    }
  }

  @Test
  void whatIsOverALimitIsReadByNone() throws IOException {
    Limits narrow = Limits.standard().withGlyphsOfPage(8);
    byte[] pdf = RawPdf.ofOnePage("").stream("", "BT /F 12 Tf " + PLACE).bytes();
    try (PdfPages pages = LimitedParser.open(pdf, "", new Allowance(narrow))) {
      assertThrows(OverLimit.class, () -> pages.read(0));
      assertEquals(0, pages.left());
    }
  }

  @Test
  void lettersOfAPageThatIsReadTwiceCountOnce() throws IOException {
    Limits narrow = Limits.standard().withCharacters(9);
    byte[] pdf = RawPdf.ofOnePage("").stream("", "BT /F 12 Tf " + PLACE + " (open").bytes();
    try (PdfPages pages = LimitedParser.open(pdf, "", new Allowance(narrow))) {
      assertEquals("Net sales", text(pages.read(0)));
      assertEquals(1, pages.left());
    }
  }
}
