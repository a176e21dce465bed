package org.earningsrelease.internal.read.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.earningsrelease.internal.read.pdf.ColourSpace.Colour;
import org.junit.jupiter.api.Test;

class ColourSpaceTest {
  private static Colour colour(ColourSpace space, String operands) throws NotUnderstood {
    ContentScanner scanner = new ContentScanner();
    byte[] bytes = (operands + " sc").getBytes(US_ASCII);
    scanner.start(bytes, bytes.length);
    scanner.next();
    return space.colour(scanner.operands());
  }

  private static ColourSpace named(COSArray told) throws NotUnderstood {
    COSDictionary spaces = new COSDictionary();
    spaces.setItem("Own", told);
    ColourSpace space = ColourSpace.named(COSName.getPDFName("Own"), spaces);
    assertNotNull(space);
    return space;
  }

  @Test
  void paperIsAsMuchLightAsThereIs() throws NotUnderstood {
    assertEquals(Colour.PAPER, colour(ColourSpace.gray(null), "0.97"));
    assertEquals(Colour.DARK, colour(ColourSpace.gray(null), "0.9"));
    assertEquals(Colour.DARK, colour(ColourSpace.rgb(null), "1 1 0.5"));
    assertEquals(Colour.PAPER, colour(ColourSpace.cmyk(null), "0 0 0 0.01"));
  }

  @Test
  void aProfileOfFourInksBeginsUncertain() throws NotUnderstood {
    COSStream profile = new COSStream();
    profile.setInt(COSName.N, 4);
    COSArray told = new COSArray();
    told.add(COSName.ICCBASED);
    told.add(profile);
    assertEquals(Colour.UNCERTAIN, named(told).initial());
    assertEquals(Colour.PAPER, colour(named(told), "0 0 0 0"));
  }

  @Test
  void whatNobodyNamedIsNoSpace() throws NotUnderstood {
    assertNull(ColourSpace.named(COSName.getPDFName("Own"), null));
  }
}
