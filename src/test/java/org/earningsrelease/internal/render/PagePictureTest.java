package org.earningsrelease.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePictureTest {
  private static final int WIDTH = 70;
  private static final int HEIGHT = 60;

  /** The colour of a pixel by its number. */
  @FunctionalInterface
  private interface Painting {
    int at(int pixel);
  }

  private static BufferedImage painted(Painting painting) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.setRGB(i % WIDTH, i / WIDTH, painting.at(i));
    }
    return image;
  }

  /** The greatest difference of a red, green or blue from what was painted. */
  private static int error(Painting painting, byte[] packed) throws IOException {
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(packed));
    assertEquals(WIDTH, shown.getWidth());
    assertEquals(HEIGHT, shown.getHeight());
    int error = 0;
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int is = shown.getRGB(i % WIDTH, i / WIDTH);
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = (painting.at(i) >> shift & 0xff) - (is >> shift & 0xff);
        error = Math.max(error, Math.abs(difference));
      }
    }
    return error;
  }

  @Test
  void blackOnWhiteStaysAsItIs() throws IOException {
    Painting letters = i -> i % 7 < 3 ? 0x000000 : 0xffffff;
    byte[] packed = PagePicture.of(painted(letters));
    assertEquals((byte) 0x89, packed[0]);
    assertEquals(0, error(letters, packed));
  }

  @Test
  void shadesOfTheEdgesOfLettersAreRoundedALittle() throws IOException {
    Painting grey = i -> i % 256 * 0x010101;
    assertTrue(error(grey, PagePicture.of(painted(grey))) < 8);
  }

  @Test
  void colouredPrintIsRoundedMore() throws IOException {
    Painting fewHundred = i -> (i % 20 * 12) << 16 | (i / 20 % 20 * 12) << 8;
    byte[] packed = PagePicture.of(painted(fewHundred));
    assertEquals((byte) 0x89, packed[0]);
    assertTrue(error(fewHundred, packed) < 16);
  }

  @Test
  void aPhotographIsAJpeg() {
    byte[] packed = PagePicture.of(painted(i -> i * 4_001 & 0xffffff));
    assertEquals((byte) 0xff, packed[0]);
    assertEquals((byte) 0xd8, packed[1]);
  }
}
