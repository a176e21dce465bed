package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Pages that nobody would print: every operator in turn, with every kind of font. */
final class RandomPages {
  private static final int FORMS = 30;
  private static final List<String> COLOURS =
      List.of(
          "0 g",
          "1 g",
          "0.97 g",
          "0.2 0.4 0.6 rg",
          "1 1 1 rg",
          "0 0 0 0 k",
          "0 0 0 1 k",
          "1 G",
          "0 0 1 RG",
          "/Spot cs 1 scn",
          "/Spot cs 0.01 scn",
          "/Cal cs",
          "/Cal cs 1 1 1 sc",
          "/Table cs 1 sc",
          "/Pattern cs /P0 scn",
          "/Two cs",
          "/Two cs 1 1 scn",
          "/None cs",
          "/Spot CS 1 SCN",
          "0 0 0 0 K");
  private static final List<String> SPACES = List.of(" ", "\n", "\r\n", "  ", "\t", " % note\n");

  private final Random random;
  private final PDDocument document;
  private final PDResources resources = new PDResources();
  private final RandomFonts fonts;
  private final StringBuilder out = new StringBuilder();

  RandomPages(long seed, PDDocument document) throws IOException {
    this.random = new Random(seed);
    this.document = document;
    this.fonts = new RandomFonts(document, resources);
    RandomParameters.addTo(resources);
    for (int i = 0; i < FORMS; i++) {
      form(i);
    }
  }

  private void form(int number) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    blocks(1 + random.nextInt(3), number);
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.write(out.toString().getBytes(ISO_8859_1));
    }
    out.setLength(0);
    PDFormXObject form = new PDFormXObject(stream);
    form.setBBox(new PDRectangle(-50, -50, 50 + random.nextInt(700), 50 + random.nextInt(800)));
    if (random.nextBoolean()) {
      form.setMatrix(
          new AffineTransform(
              1 + random.nextFloat(), 0, random.nextFloat() / 20, 1, random.nextInt(40), 7));
    }
    if (random.nextInt(3) > 0) {
      form.setResources(resources);
    }
    if (random.nextInt(3) == 0) {
      stream.setItem(COSName.GROUP, RandomParameters.transparency());
    }
    resources.put(COSName.getPDFName("X" + number), form);
  }

  /** One more page. */
  PDPage page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    if (random.nextInt(4) == 0) {
      page.setCropBox(new PDRectangle(20, 30, 400 + random.nextInt(100), 600));
    }
    page.setRotation(90 * random.nextInt(4));
    page.setResources(resources);
    blocks(2 + random.nextInt(5), FORMS);
    byte[] content = out.toString().getBytes(ISO_8859_1);
    out.setLength(0);
    PDStream stream = new PDStream(document);
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.write(content);
    }
    page.setContents(stream);
    return page;
  }

  private void blocks(int count, int forms) {
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(9)) {
        case 0 -> path();
        case 1 -> clipped(forms);
        case 2 -> op("q " + matrix(0.8) + " cm");
        case 3 -> op("Q");
        case 4 -> drawing(forms);
        case 5 -> op("/G" + random.nextInt(RandomParameters.COUNT) + " gs");
        case 6 -> op(COLOURS.get(random.nextInt(COLOURS.size())));
        default -> text();
      }
    }
  }

  private void drawing(int forms) {
    if (random.nextInt(5) == 0) {
      op("q 30 0 0 40 " + number(300) + " 90 cm BI /W 2 /H 2 /BPC 8 /CS /G /F /AHx");
      op(random.nextBoolean() ? "/IM true ID 01020304> EI Q" : "ID 01020304> EI Q");
    } else if (forms > 0) {
      op("q " + matrix(1) + " cm /X" + random.nextInt(forms) + " Do Q");
    }
  }

  private void clipped(int forms) {
    op("q " + rectangle() + (random.nextBoolean() ? " W n" : " W* n"));
    blocks(1 + random.nextInt(2), forms);
    op("Q");
  }

  private String rectangle() {
    return number(500) + " " + number(700) + " " + number(300) + " " + number(200) + " re";
  }

  private void path() {
    switch (random.nextInt(4)) {
      case 0 -> op(rectangle());
      case 1 -> op(place() + " m " + place() + " l " + place() + " l h");
      case 2 -> {
        String y = number(700);
        op(number(100) + " " + y + " m " + number(500) + " " + y + " l");
      }
      default ->
          op(
              place() + " m " + place() + " " + place() + " " + place() + " c " + place() + " "
                  + place() + " v " + place() + " " + place() + " y");
    }
    op(List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n").get(random.nextInt(10)));
  }

  private String place() {
    return number(500) + " " + number(700);
  }

  private void text() {
    op("BT");
    font();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      position();
      parameter();
      show();
      if (random.nextInt(5) == 0) {
        font();
      }
    }
    op("ET");
  }

  private void font() {
    op("/" + fonts.choose(random) + " " + number(20) + " Tf");
  }

  private void position() {
    switch (random.nextInt(6)) {
      case 0 -> op(matrix(1) + " Tm");
      case 1 -> op("1 0 0 1 " + place() + " Tm");
      case 2 -> op(number(50) + " -" + number(20) + " Td");
      case 3 -> op(number(50) + " -" + number(20) + " TD");
      case 4 -> op("T*");
      default ->
          op(
              List.of("0 1 -1 0 ", "-1 0 0 -1 ", "0 -1 1 0 ").get(random.nextInt(3))
                  + place()
                  + " Tm");
    }
  }

  private void parameter() {
    switch (random.nextInt(10)) {
      case 0 -> op(number(2) + " Tc");
      case 1 -> op("-" + number(1) + " Tw");
      case 2 -> op(number(150) + " Tz");
      case 3 -> op(number(14) + " TL");
      case 4 -> op(random.nextInt(8) + " Tr");
      case 5 -> op("-" + number(4) + " Ts");
      case 6 -> op("/Span <</MCID " + random.nextInt(9) + " /Lang (en\\)) /A [1 2]>> BDC EMC");
      default -> {
        // Nothing is set.
      }
    }
  }

  private void show() {
    switch (random.nextInt(5)) {
      case 0 -> op(string() + " Tj");
      case 1 -> op(string() + "'");
      case 2 -> op(number(2) + " " + number(1) + " " + string() + "\"");
      default -> {
        out.append('[');
        for (int i = random.nextInt(5); i >= 0; i--) {
          out.append(string());
          out.append(random.nextBoolean() ? "-" : "").append(number(400)).append(' ');
        }
        op("]TJ");
      }
    }
  }

  private String string() {
    return fonts.string(random);
  }

  private String matrix(double size) {
    double angle = random.nextInt(3) == 0 ? random.nextDouble() * 0.2 : 0;
    double wide = size * (0.5 + random.nextDouble());
    return String.format(
        Locale.ROOT,
        "%.4f %.4f %.5f %.3f %s",
        wide,
        angle,
        -angle,
        random.nextInt(9) == 0 ? -wide : wide,
        place());
  }

  private String number(int below) {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(random.nextInt(below));
      case 1 -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * below);
      case 2 -> String.format(Locale.ROOT, "%.7f", random.nextDouble() * below);
      default -> "." + random.nextInt(1000);
    };
  }

  private void op(String instruction) {
    out.append(instruction).append(SPACES.get(random.nextInt(SPACES.size())));
  }
}
