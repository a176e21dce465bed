package org.earningsrelease.internal.read;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What the instructions of a page or drawing call by name (ISO 32000-1, 7.8.3). */
record Resources(COSDictionary dictionary, @Nullable COSDictionary colourSpaces) {

  static Resources of(COSDictionary dictionary) {
    return new Resources(dictionary, dictionary.getCOSDictionary(COSName.COLORSPACE));
  }

  /** The font of this name; null where there is none. */
  @Nullable COSDictionary font(COSName name) {
    return get(COSName.FONT, name) instanceof COSDictionary font ? font : null;
  }

  /** The drawing or picture of this name; null where there is none. */
  @Nullable COSBase drawing(COSName name) {
    return get(COSName.XOBJECT, name);
  }

  /** The parameters of this name; null where there are none. */
  @Nullable COSDictionary parameters(COSName name) {
    return get(COSName.EXT_G_STATE, name) instanceof COSDictionary found ? found : null;
  }

  private @Nullable COSBase get(COSName kind, COSName name) {
    COSDictionary all = dictionary.getCOSDictionary(kind);
    return all == null ? null : all.getDictionaryObject(name);
  }
}
