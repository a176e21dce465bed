package org.earningsrelease.internal.read.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class FontTableTest {
  private static COSDictionary font(String subtype, String name) {
    COSDictionary font = new COSDictionary();
    font.setName(COSName.SUBTYPE, subtype);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  private static COSArray array(COSBase... parts) {
    COSArray array = new COSArray();
    for (COSBase part : parts) {
      array.add(part);
    }
    return array;
  }

  private static COSStream stream(String text) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(US_ASCII));
    }
    return stream;
  }

  private static COSDictionary composite(String encoding) {
    COSDictionary descendant = font("CIDFontType2", "Text");
    descendant.setItem(
        COSName.W,
        array(
            COSInteger.get(3),
            array(COSInteger.get(250), new COSFloat(333.5f)),
            COSInteger.get(10),
            COSInteger.get(12),
            COSInteger.get(600)));
    descendant.setInt(COSName.DW, 900);
    COSDictionary font = font("Type0", "Text");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, array(descendant));
    return font;
  }

  @Test
  void standardFontsNeedNoWidths() throws IOException {
    COSDictionary font = font("Type1", "Helvetica");
    font.setName(COSName.ENCODING, "WinAnsiEncoding");
    FontTable table = FontTable.of(font);
    assertEquals(1, table.codeBytes());
    assertEquals("A", table.unicode('A'));
    assertEquals(0.667f, table.advance('A'));
    assertEquals("€", table.unicode(0x80));
    assertEquals(0.278, table.space(), 1e-9);
    assertEquals(new FontStyle(false, false, false), table.style());
  }

  @Test
  void widthsOfTheDictionaryComeFirst() throws IOException {
    COSDictionary font = font("Type1", "Times-BoldItalic");
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 66);
    font.setItem(COSName.WIDTHS, array(COSInteger.get(700), COSName.A));
    FontTable table = FontTable.of(font);
    assertEquals(0.7f, table.advance(65));
    assertEquals(0, table.advance(66));
    assertEquals(0, table.advance(67));
    assertEquals(new FontStyle(false, true, false), table.style());
  }

  @Test
  void differencesNameTheirGlyphs() throws IOException {
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(
        COSName.DIFFERENCES,
        array(COSInteger.get(1), COSName.getPDFName("fi"), COSName.getPDFName("nowhere")));
    COSDictionary font = font("Type1", "Helvetica");
    font.setItem(COSName.ENCODING, encoding);
    FontTable table = FontTable.of(font);
    assertEquals("\uFB01", table.unicode(1));
    assertNull(table.unicode(2));
  }

  @Test
  void theMapToCharactersComesBeforeTheEncoding() throws IOException {
    COSDictionary font = font("TrueType", "Arial");
    font.setName(COSName.ENCODING, "WinAnsiEncoding");
    font.setInt(COSName.FIRST_CHAR, 32);
    font.setInt(COSName.LAST_CHAR, 33);
    font.setItem(COSName.WIDTHS, array(COSInteger.get(281), COSInteger.get(444)));
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            "1 begincodespacerange <00> <FF> endcodespacerange\n"
                + "2 beginbfchar <20> <0020> <21> <00660066> endbfchar"));
    FontTable table = FontTable.of(font);
    assertEquals("ff", table.unicode(0x21));
    assertEquals("B", table.unicode('B'));
    assertEquals(0.281, table.space(), 1e-6);
  }

  @Test
  void compositeFontsHaveCodesOfTwoBytes() throws IOException {
    COSDictionary font = composite("Identity-H");
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + "2 beginbfchar <0003> <0020> <000B> <0041> endbfchar"));
    FontTable table = FontTable.of(font);
    assertEquals(2, table.codeBytes());
    assertEquals("A", table.unicode(11));
    assertEquals(0.25, table.space(), 1e-9);
    assertEquals(0.3335f, table.advance(4));
    assertEquals(0.6f, table.advance(12));
    assertEquals(0.9f, table.advance(13));
  }

  @Test
  void collectionsOfGlyphsTellTheirCharacters() throws IOException {
    COSDictionary font = composite("UniJIS-UCS2-H");
    FontTable table = FontTable.of(font);
    assertEquals(0, table.codeBytes());
    assertEquals("億", table.unicode(0x5104));
  }

  @Test
  void verticalWritingIsNotUnderstood() {
    assertThrows(NotUnderstood.class, () -> FontTable.of(composite("UniJIS-UCS2-V")));
  }

  @Test
  void fontsOfUnknownTypesAreNotUnderstood() {
    assertThrows(NotUnderstood.class, () -> FontTable.of(font("Type9", "Odd")));
    assertThrows(NotUnderstood.class, () -> FontTable.of(font("Type0", "Odd")));
  }
}
