package org.earningsrelease.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private static final int PAGES = 24;
  private static final int SIDE = 100;

  /** Pages with one black stripe each, the lower the later. */
  private static byte[] striped() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < PAGES; i++) {
        PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.addRect(0, SIDE - 4 * i - 4, SIDE, 4);
          content.fill();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static boolean isBlack(BufferedImage picture, int stripe) {
    int y = (int) ((4 * stripe + 2) / (double) SIDE * picture.getHeight());
    return (picture.getRGB(picture.getWidth() / 2, y) & 0xffffff) == 0;
  }

  @Test
  void pagesDrawnByTwoThreadsAreEachInItsPlace() throws Exception {
    PagePictures pictures = new PagePictures(striped(), "");
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              try {
                pictures.draw();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    pictures.draw();
    for (int i = 0; i < PAGES; i++) {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pictures.of(i + 1)));
      int[] black = IntStream.range(0, PAGES).filter(s -> isBlack(picture, s)).toArray();
      assertEquals(1, black.length);
      assertEquals(i, black[0]);
    }
    other.join();
  }

  @Test
  void aPageThatTheDocumentDoesNotHaveIsEmpty() throws Exception {
    PagePictures pictures = new PagePictures(striped(), "");
    pictures.draw();
    assertEquals(0, pictures.of(PAGES + 1).length);
  }

  @Test
  void whoHelpsBeforeAnybodyDrawsOpensNothing() throws Exception {
    byte[] text = "Net sales rose.".getBytes(StandardCharsets.US_ASCII);
    new PagePictures(text, "").help();
    PagePictures pictures = new PagePictures(striped(), "");
    pictures.help();
    pictures.draw();
    pictures.help();
    assertTrue(pictures.of(PAGES).length > 0);
  }

  @Test
  void whatIsNoPdfIsAnError() {
    byte[] text = "Net sales rose.".getBytes(StandardCharsets.US_ASCII);
    PagePictures pictures = new PagePictures(text, "");
    assertThrows(IOException.class, pictures::draw);
  }
}
