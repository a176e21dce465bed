package org.earningsrelease.internal.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What the instructions of a page or drawing call by name (ISO 32000-1, 7.8.3). */
final class Resources {
  private final COSDictionary dictionary;
  private final @Nullable COSDictionary colourSpaces;
  private final @Nullable COSDictionary parameters;
  private final Map<COSName, FontLetters> fonts = new HashMap<>();
  private @Nullable COSName lastName;
  private @Nullable FontLetters last;

  Resources(COSDictionary dictionary) {
    this.dictionary = dictionary;
    this.colourSpaces = dictionary.getCOSDictionary(COSName.COLORSPACE);
    this.parameters = dictionary.getCOSDictionary(COSName.EXT_G_STATE);
  }

  @Nullable COSDictionary colourSpaces() {
    return colourSpaces;
  }

  /**
   * The letters of the font of this name; null where there is none.
   *
   * @param known the document's fonts; grows
   */
  @Nullable FontLetters letters(COSName name, Fonts known) throws IOException {
    if (!name.equals(lastName)) {
      last = fonts.get(name);
      if (last == null && get(COSName.FONT, name) instanceof COSDictionary font) {
        last = known.letters(font);
        fonts.put(name, last);
      }
      lastName = name;
    }
    return last;
  }

  /** The drawing or picture of this name; null where there is none. */
  @Nullable COSBase drawing(COSName name) {
    return get(COSName.XOBJECT, name);
  }

  /** The parameters of this name; null where there are none. */
  @Nullable COSDictionary parameters(COSName name) {
    return parameters != null && parameters.getDictionaryObject(name) instanceof COSDictionary found
        ? found
        : null;
  }

  private @Nullable COSBase get(COSName kind, COSName name) {
    COSDictionary all = dictionary.getCOSDictionary(kind);
    return all == null ? null : all.getDictionaryObject(name);
  }
}
