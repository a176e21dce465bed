package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.Base64;
import org.earningsrelease.model.Box;

/**
 * A page of the document: its picture, over it its words (to be searched and copied), over them a
 * mark for each figure.
 */
final class PagePaper {
  /** How far a mark reaches beyond its figure, in points. */
  private static final double MARGIN = 1;

  /** How far above a line's lower edge its letters stand, as a part of its height. */
  private static final double DESCENT = 0.2;

  /** The first byte of a PNG file. */
  private static final byte PNG = (byte) 0x89;

  private final Places places;
  private final Markup out;

  PagePaper(Places places, Markup out) {
    this.places = places;
    this.out = out;
  }

  void write(Facsimile.Page page) throws IOException {
    out.start("svg")
        .with("class", "paper")
        .with("id", "page-" + page.number())
        .with("viewBox", "0 0 " + number(page.width()) + " " + number(page.height()))
        .with("role", "group")
        .with("aria-label", "Page " + page.number());
    picture(page);
    for (Facsimile.Line line : page.lines()) {
      line(line);
    }
    for (Places.Place place : places.onPage(page.number())) {
      for (Box box : page.boxes(place.source())) {
        mark(place, box);
      }
    }
    out.end();
  }

  private void picture(Facsimile.Page page) throws IOException {
    byte[] picture = page.picture();
    if (picture.length > 0) {
      String type = picture[0] == PNG ? "png" : "jpeg";
      // A million characters of which none needs to be escaped.
      out.own("<image href=\"data:image/" + type + ";base64,")
          .own(Base64.getEncoder().encodeToString(picture))
          .own("\" width=\"" + number(page.width()))
          .own("\" height=\"" + number(page.height()) + "\"/>");
    }
  }

  private void line(Facsimile.Line line) throws IOException {
    Box box = line.box();
    out.start("text")
        .with("x", number(box.x0()))
        .with("y", number(box.y1() - box.height() * DESCENT))
        .with("font-size", number(box.height()))
        .with("textLength", number(Math.max(box.width(), 1)))
        .with("lengthAdjust", "spacingAndGlyphs")
        .text(line.text())
        .end();
  }

  private void mark(Places.Place place, Box box) throws IOException {
    out.empty("rect")
        .with("class", "mark " + place.check().code())
        .with("data-p", place.code())
        .with("x", number(box.x0() - MARGIN))
        .with("y", number(box.y0() - MARGIN))
        .with("width", number(box.width() + 2 * MARGIN))
        .with("height", number(box.height() + 2 * MARGIN));
  }

  /** To a tenth of a point. */
  private static String number(double points) {
    return Double.toString(Math.round(points * 10) / 10.0);
  }
}
