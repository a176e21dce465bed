package org.earningsrelease.internal.read;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws PDF documents for tests; places are points from the page's top left corner. */
final class DrawnPdf {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final double WIDTH = 400;
  static final double HEIGHT = 500;

  private final PDDocument pdf = new PDDocument();
  private PDPageContentStream page;

  DrawnPdf() {
    page = newPage(0);
  }

  /** What a drawing instruction does. */
  interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  private PDPageContentStream newPage(int rotation) {
    try {
      PDPage added = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
      added.setRotation(rotation);
      pdf.addPage(added);
      return new PDPageContentStream(pdf, added);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DrawnPdf page() {
    return rotatedPage(0);
  }

  DrawnPdf rotatedPage(int rotation) {
    draw(PDPageContentStream::close);
    page = newPage(rotation);
    return this;
  }

  DrawnPdf draw(Drawing drawing) {
    try {
      drawing.draw(page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ten points high, plain and black. */
  DrawnPdf text(double x, double baseline, String text) {
    return text(x, baseline, text, PLAIN, 10);
  }

  DrawnPdf text(double x, double baseline, String text, PDFont font, double size) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, (float) size);
          content.newLineAtOffset((float) x, (float) (HEIGHT - baseline));
          content.showText(text);
          content.endText();
        });
  }

  DrawnPdf textInColour(double x, double baseline, String text, Color colour) {
    draw(content -> content.setNonStrokingColor(colour));
    text(x, baseline, text);
    return draw(content -> content.setNonStrokingColor(Color.BLACK));
  }

  DrawnPdf area(double x, double y, double width, double height, Color colour) {
    return draw(
        content -> {
          content.setNonStrokingColor(colour);
          content.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
          content.fill();
          content.setNonStrokingColor(Color.BLACK);
        });
  }

  /** Shows a string given as in a page's instructions: {@code (\\001rst)}. */
  @SuppressWarnings("deprecation") // nothing else writes codes as they are
  DrawnPdf show(double x, double baseline, PDFont font, String string) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, 10);
          content.newLineAtOffset((float) x, (float) (HEIGHT - baseline));
          content.appendRawCommands(string + " Tj\n");
          content.endText();
        });
  }

  DrawnPdf image(double x, double y, double width, double height) {
    return draw(
        content -> {
          BufferedImage pixels = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
          content.drawImage(
              LosslessFactory.createFromImage(pdf, pixels),
              (float) x,
              (float) (HEIGHT - y - height),
              (float) width,
              (float) height);
        });
  }

  DrawnPdf line(double x0, double y0, double x1, double y1) {
    return draw(
        content -> {
          content.moveTo((float) x0, (float) (HEIGHT - y0));
          content.lineTo((float) x1, (float) (HEIGHT - y1));
          content.stroke();
        });
  }

  static double widthOf(String text, double size) {
    try {
      return PLAIN.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes(null, null);
  }

  /** The document encrypted with these passwords. */
  byte[] bytes(String owner, String user) {
    try (pdf) {
      page.close();
      if (owner != null) {
        pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
