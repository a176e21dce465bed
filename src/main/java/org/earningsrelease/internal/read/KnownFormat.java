package org.earningsrelease.internal.read;

import java.util.Arrays;
import java.util.Optional;

/** File formats that are not text, told by the bytes they start with. */
enum KnownFormat {
  PDF("PDF", "%PDF-", 1024),
  ZIP("ZIP archive or Office document", "PK\u0003\u0004", 1),
  OLE("Microsoft Office document", "\u00D0\u00CF\u0011\u00E0", 1),
  RTF("rich text (RTF)", "{\\rtf", 1),
  GZIP("gzip archive", "\u001F\u008B", 1),
  POSTSCRIPT("PostScript", "%!PS", 1),
  PNG("PNG image", "\u0089PNG", 1),
  JPEG("JPEG image", "\u00FF\u00D8\u00FF", 1),
  GIF("GIF image", "GIF8", 1),
  TIFF_LITTLE("TIFF image", "II*\u0000", 1),
  TIFF_BIG("TIFF image", "MM\u0000*", 1);

  private final String title;
  private final String magic;
  private final int reach;

  /**
   * @param magic one character a byte
   * @param reach the magic starts before this offset; readers of PDF accept junk in front of it
   */
  KnownFormat(String title, String magic, int reach) {
    this.title = title;
    this.magic = magic;
    this.reach = reach;
  }

  String title() {
    return title;
  }

  static Optional<KnownFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
  }

  private boolean matches(byte[] bytes) {
    for (int at = 0; at < reach && at + magic.length() <= bytes.length; at++) {
      if (standsAt(at, bytes)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(int at, byte[] bytes) {
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[at + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
