package org.earningsrelease.internal.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.earningsrelease.internal.read.pdf.FontTable;
import org.jspecify.annotations.Nullable;

/** The fonts of one document; each is looked at once. */
final class Fonts {
  private final IdentityHashMap<PDFont, Known> known = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, FontLetters> letters = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private @Nullable PDFont lastFont;
  private @Nullable Known last;

  /** A font's face and what its characters stand for, as far as they were met. */
  private record Known(Face face, Map<Integer, Meaning> meanings) {}

  /**
   * What a character of a font stands for.
   *
   * @param text empty for what is not printed
   * @param raised whether it is a superscript or subscript of its own, such as {@code ²}
   */
  record Meaning(String text, boolean raised) {
    static Meaning of(@Nullable String unicode, String fontName) {
      return new Meaning(GlyphText.of(unicode, fontName), GlyphText.isRaised(unicode));
    }
  }

  Face face(PDFont font) {
    return of(font).face();
  }

  Meaning meaning(PDFont font, int code) {
    return of(font)
        .meanings()
        .computeIfAbsent(code, c -> Meaning.of(font.toUnicode(c), String.valueOf(font.getName())));
  }

  @SuppressWarnings("ReferenceEquality") // the map tells fonts apart by identity, too
  private Known of(PDFont font) {
    if (last == null || font != lastFont) {
      last =
          known.computeIfAbsent(
              font, f -> new Known(Face.of(f, number(f.getCOSObject())), new HashMap<>()));
      lastFont = font;
    }
    return last;
  }

  /** A font as its dictionary describes it. */
  FontLetters letters(COSDictionary font) throws IOException {
    FontLetters known = letters.get(font);
    if (known == null) {
      known = FontLetters.of(FontTable.of(font), number(font));
      letters.put(font, known);
    }
    return known;
  }

  private int number(COSDictionary font) {
    return numbers.computeIfAbsent(font, f -> numbers.size());
  }
}
