package org.earningsrelease.internal.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToUnicodeReaderTest {
  private static final String HEAD =
      """
      %!PS-Adobe-3.0 Resource-CMap
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def /CMapVersion 1.000 def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      """;

  private static final String FOOT = "\nendcmap CMapName currentdict /CMap defineresource pop end";

  @Test
  void readsSingleCodes() throws IOException {
    CodeCharacters map = read("2 beginbfchar <01> <0041>\n<0102><00660069> endbfchar");
    assertEquals("A", map.of(0x01, 1));
    assertNull(map.of(0x01, 2));
    assertEquals("fi", map.of(0x0102, 2));
    assertNull(map.of(0x0103, 2));
    assertEquals(-1, map.space());
  }

  @Test
  void countsUpInARange() throws IOException {
    CodeCharacters map = read("1 beginbfrange <001F> <0022> <00FE> endbfrange");
    assertEquals("\u00FE", map.of(0x1F, 2));
    assertEquals("\u00FF", map.of(0x20, 2));
    assertEquals("\u0100", map.of(0x21, 2));
    assertEquals("\u0101", map.of(0x22, 2));
    assertNull(map.of(0x23, 2));
  }

  @Test
  void readsARangeWithItsCharactersListed() throws IOException {
    CodeCharacters map = read("1 beginbfrange <03> <05> [<0020> <00A3> <D835DC00>] endbfrange");
    assertEquals(" ", map.of(3, 1));
    assertEquals("£", map.of(4, 1));
    assertEquals("\uD835\uDC00", map.of(5, 1));
    assertEquals(3, map.space());
  }

  @Test
  void takesALaterTellingOfACode() throws IOException {
    assertEquals("B", read("2 beginbfchar <01> <0041> <01> <0042> endbfchar").of(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2 beginbfchar <01> <0041> endbfchar",
        "1 beginbfchar <01> <0041> <02> <0042> endbfchar",
        "beginbfchar <01> <0041> endbfchar",
        "1 beginbfchar <01> /A endbfchar",
        "1 beginbfchar <1> <0041> endbfchar",
        "1 beginbfchar <010203> <0041> endbfchar",
        "1 beginbfchar <01> <> endbfchar",
        "1 beginbfchar <01> <00% odd\n41> endbfchar",
        "1 beginbfrange <01> <0005> <0041> endbfrange",
        "1 beginbfrange <05> <01> <0041> endbfrange",
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange",
        "1 beginbfrange <01> <03> [<0041> <0042>] endbfrange",
        "1 beginbfrange <01> <02> [<0041> <0042> <0043>] endbfrange",
        "/Identity-H usecmap 1 beginbfchar <01> <0041> endbfchar",
        "1 begincidchar <01> 5 endcidchar 1 beginbfchar <01> <0041> endbfchar",
        "<01> 1 beginbfchar <01> <0041> endbfchar",
        "1 beginbfchar <01> <0041"
      })
  void leavesWhatIsUnusualToFontBox(String part) {
    assertThrows(NotUnderstood.class, () -> read(part));
  }

  @Test
  void agreesWithFontBox() throws IOException {
    Random random = new Random(20);
    for (int i = 0; i < 500; i++) {
      String map = HEAD + sections(random) + FOOT;
      CMap expected =
          new CMapParser()
              .parse(new RandomAccessReadBuffer(map.getBytes(StandardCharsets.US_ASCII)));
      CodeCharacters read = ToUnicodeReader.read(map.getBytes(StandardCharsets.US_ASCII));
      for (int code = 0; code < 0x400; code++) {
        assertEquals(expected.toUnicode(code, 1), read.of(code, 1), map);
        assertEquals(expected.toUnicode(code, 2), read.of(code, 2), map);
      }
      assertEquals(expected.getSpaceMapping(), read.space(), map);
    }
  }

  private static CodeCharacters read(String part) throws IOException {
    return ToUnicodeReader.read((HEAD + part + FOOT).getBytes(StandardCharsets.US_ASCII));
  }

  private static String sections(Random random) {
    StringBuilder sections = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int count = 1 + random.nextInt(5);
      boolean ranges = random.nextBoolean();
      sections.append(count).append(ranges ? " beginbfrange\n" : " beginbfchar\n");
      for (int j = 0; j < count; j++) {
        sections.append(ranges ? range(random) : code(random) + characters(random)).append('\n');
      }
      sections.append(ranges ? "endbfrange\n" : "endbfchar\n");
    }
    return sections.toString();
  }

  private static String range(Random random) {
    boolean single = random.nextBoolean();
    int first = random.nextInt(single ? 0xF0 : 0x3F0);
    int more = random.nextInt(single ? Math.min(16, 0x100 - first) : 16);
    String format = single ? "<%02x>" : "<%04X>";
    String codes = format.formatted(first) + format.formatted(first + more) + " ";
    if (random.nextBoolean()) {
      return codes + characters(random);
    }
    StringBuilder listed = new StringBuilder(codes).append('[');
    for (int i = 0; i <= more; i++) {
      listed.append(characters(random));
    }
    return listed.append(']').toString();
  }

  private static String code(Random random) {
    return random.nextBoolean()
        ? "<%02X>".formatted(random.nextInt(0x100))
        : "<%04x>".formatted(random.nextInt(0x400));
  }

  /** One to four bytes, now and then a space, half a pair, or the last before a carry. */
  private static String characters(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "<0020>";
      case 1 -> "<%02X>".formatted(random.nextInt(0x100));
      case 2 -> "<D83D%04X>".formatted(0xDC00 + random.nextInt(0x400));
      case 3 -> "<%04X>".formatted(0xD800 + random.nextInt(0x800));
      case 4 -> "<%02XFE>".formatted(random.nextInt(0x100));
      default -> "<%04X>".formatted(random.nextInt(0x10000));
    };
  }
}
