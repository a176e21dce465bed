package org.earningsrelease.internal.read.pdf;

import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What a font's descriptor says of its looks.
 *
 * @param heavy semibold or more
 * @param slanted italic or oblique
 * @param even every character as wide as the next
 */
public record FontStyle(boolean heavy, boolean slanted, boolean even) {
  private static final int SEMIBOLD = 600;

  static final FontStyle PLAIN = new FontStyle(false, false, false);

  /** What a descriptor says; nothing without one. */
  public static FontStyle of(@Nullable PDFontDescriptor descriptor) {
    if (descriptor == null) {
      return PLAIN;
    }
    return new FontStyle(
        descriptor.getFontWeight() >= SEMIBOLD || descriptor.isForceBold(),
        descriptor.isItalic() || descriptor.getItalicAngle() != 0,
        descriptor.isFixedPitch());
  }
}
