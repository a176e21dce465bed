package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** Fonts of every type, in the dictionary of a page's resources. */
final class RandomFonts {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final COSDictionary fonts = new COSDictionary();
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> composite = new ArrayList<>();
  private int current;

  RandomFonts(PDDocument document, PDResources resources) throws IOException {
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    for (String name : List.of("Helvetica", "Times-BoldItalic", "Courier", "Symbol")) {
      add(simple("Type1", name), false);
    }
    add(widths(simple("Type1", "Helvetica-Bold")), false);
    add(encoded(simple("Type1", "Times-Roman"), "MacRomanEncoding"), false);
    add(encoded(simple("Type1", "Arial,Bold"), "WinAnsiEncoding"), false);
    add(differing(simple("Type1", "Helvetica")), false);
    add(differing(widths(simple("Type1", "Times-Italic"))), false);
    add(described(widths(encoded(simple("TrueType", "Georgia"), "WinAnsiEncoding"))), false);
    add(described(differing(widths(simple("TrueType", "Verdana-Bold")))), false);
    add(mapped(widths(encoded(simple("TrueType", "Arial"), "WinAnsiEncoding")), document), false);
    add(type3(document), false);
    try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
      add(PDType0Font.load(document, file, false).getCOSObject(), true);
    }
    try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
      add(PDTrueTypeFont.load(document, file, WinAnsiEncoding.INSTANCE).getCOSObject(), false);
    }
    COSDictionary plain = new COSDictionary(fonts.getCOSDictionary(COSName.getPDFName("F13")));
    plain.removeItem(COSName.TO_UNICODE);
    add(plain, true);
  }

  private void add(COSDictionary font, boolean twoBytes) {
    String name = "F" + names.size();
    fonts.setItem(name, font);
    names.add(name);
    composite.add(twoBytes);
  }

  /** The name of one of them; the strings that follow are in its codes. */
  String choose(Random random) {
    current = random.nextInt(names.size());
    return names.get(current);
  }

  /** A string in codes of the font chosen last. */
  String string(Random random) {
    int length = random.nextInt(8);
    return composite.get(current) || random.nextInt(4) == 0
        ? hexadecimal(random, length)
        : literal(random, length);
  }

  private static String hexadecimal(Random random, int length) {
    StringBuilder hex = new StringBuilder("<");
    for (int i = 0; i < length; i++) {
      hex.append(String.format("%04X", random.nextInt(200)));
      hex.append(random.nextInt(5) == 0 ? "\n" : "");
    }
    return hex.append('>').toString();
  }

  private static String literal(Random random, int length) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < length; i++) {
      int code = random.nextInt(6) == 0 ? ' ' : 33 + random.nextInt(222);
      if (code == '(' || code == ')' || code == '\\') {
        text.append('\\').append((char) code);
      } else if (random.nextInt(9) == 0) {
        text.append(String.format("\\%03o", code));
      } else {
        text.append((char) code);
      }
    }
    return text.append(random.nextInt(20) == 0 ? "(x)" : "").append(')').toString();
  }

  private static COSDictionary simple(String subtype, String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, subtype);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  private static COSDictionary widths(COSDictionary font) {
    COSArray widths = new COSArray();
    for (int code = 32; code < 250; code++) {
      widths.add(COSInteger.get(200 + 7 * (code % 60)));
    }
    font.setInt(COSName.FIRST_CHAR, 32);
    font.setInt(COSName.LAST_CHAR, 249);
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }

  private static COSDictionary encoded(COSDictionary font, String encoding) {
    font.setName(COSName.ENCODING, encoding);
    return font;
  }

  private static COSDictionary differing(COSDictionary font) {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(65));
    for (String glyph : List.of("fi", "alpha", "Euro", "uni20AC", "g17", "space")) {
      differences.add(COSName.getPDFName(glyph));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setName(COSName.BASE_ENCODING, "WinAnsiEncoding");
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    return font;
  }

  private static COSDictionary described(COSDictionary font) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setInt(COSName.FLAGS, 32 | 64);
    descriptor.setInt(COSName.MISSING_WIDTH, 333);
    descriptor.setInt(COSName.FONT_WEIGHT, 700);
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }

  private static COSDictionary mapped(COSDictionary font, PDDocument document) throws IOException {
    COSStream map = document.getDocument().createCOSStream();
    try (var out = map.createOutputStream()) {
      out.write(
          """
          /CIDInit /ProcSet findresource begin 12 dict begin begincmap
          1 begincodespacerange <00> <FF> endcodespacerange
          2 beginbfchar <20> <0020> <41> <00660069> endbfchar
          1 beginbfrange <61> <7A> <0041> endbfrange
          endcmap end end
          """
              .getBytes(US_ASCII));
    }
    font.setItem(COSName.TO_UNICODE, map);
    return font;
  }

  private static COSDictionary type3(PDDocument document) throws IOException {
    COSDictionary font = widths(simple("Type3", "Drawn"));
    COSStream glyph = document.getDocument().createCOSStream();
    try (var out = glyph.createOutputStream()) {
      out.write("500 0 0 0 500 700 d1 0 0 500 700 re f".getBytes(US_ASCII));
    }
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem("fi", glyph);
    font.setItem(COSName.CHAR_PROCS, glyphs);
    font.setItem(COSName.FONT_MATRIX, numbers(0.002f, 0, 0, 0.002f, 0, 0));
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 700));
    return differing(font);
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    array.setFloatArray(values);
    return array;
  }
}
