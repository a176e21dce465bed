package org.earningsrelease.internal.read;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.earningsrelease.model.Box;

/** Runs a page's drawing instructions and notes its characters, lines, areas and pictures. */
final class GlyphCollector extends PDFGraphicsStreamEngine {
  private final PageFrame frame;
  private final Map<PDFont, Face> faces;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final DrawnPath path;
  private final List<Box> pictures = new ArrayList<>();
  private final ClipWindow clip = new ClipWindow();

  private GlyphCollector(PDPage page, Map<PDFont, Face> faces) {
    super(page);
    this.frame = PageFrame.of(page);
    this.faces = faces;
    this.path = new DrawnPath(frame);
  }

  /**
   * What a page draws.
   *
   * @param faces the fonts met so far in the document; filled
   * @throws IOException if its instructions cannot be read
   */
  static PageContent collect(PDPage page, Map<PDFont, Face> faces) throws IOException {
    GlyphCollector collector = new GlyphCollector(page, faces);
    collector.processPage(page);
    return new PageContent(
        collector.frame.width(),
        collector.frame.height(),
        collector.glyphs,
        collector.path.strokes(),
        collector.path.fills(),
        collector.pictures);
  }

  static Map<PDFont, Face> noFaces() {
    return new IdentityHashMap<>();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    String text = GlyphText.of(font, code);
    if (text.isEmpty()) {
      return;
    }
    double advanceX = place.getScaleX() * displacement.getX();
    double advanceY = place.getShearY() * displacement.getX();
    Point2D.Double from = frame.place(place.getTranslateX(), place.getTranslateY());
    Point2D.Double to =
        frame.place(place.getTranslateX() + advanceX, place.getTranslateY() + advanceY);
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    int turn = turn(place);
    Glyph.Ink ink = ink(Math.min(from.x, to.x), Math.max(from.x, to.x), from.y, to.y, size, turn);
    glyphs.add(glyph(text, from, to, size, face(font), turn, ink, code));
  }

  private Glyph glyph(
      String text,
      Point2D.Double from,
      Point2D.Double to,
      double size,
      Face face,
      int turn,
      Glyph.Ink ink,
      int code) {
    double width = frame.width();
    double height = frame.height();
    return switch (turn) {
      case 1 -> new Glyph(text, from.y, to.y, width - from.x, size, face, 1, ink, code);
      case 2 ->
          new Glyph(text, width - from.x, width - to.x, height - from.y, size, face, 2, ink, code);
      case 3 -> new Glyph(text, height - from.y, height - to.y, from.x, size, face, 3, ink, code);
      default ->
          new Glyph(text, from.x, Math.max(from.x, to.x), from.y, size, face, turn, ink, code);
    };
  }

  /** Clockwise quarter turns of the writing direction as the page is shown. */
  private int turn(Matrix place) {
    double x = place.getScaleX();
    double y = place.getShearY();
    // Slanted by less than a tenth it is still read along the line.
    int own =
        Math.abs(y) * 10 < Math.abs(x)
            ? (x > 0 ? 0 : 2)
            : Math.abs(x) * 10 < Math.abs(y) ? (y > 0 ? 3 : 1) : -1;
    return own < 0 ? -1 : (own + frame.turn()) % 4;
  }

  private Face face(PDFont font) {
    return faces.computeIfAbsent(font, f -> Face.of(f, faces.size()));
  }

  private Glyph.Ink ink(double left, double right, double from, double to, double size, int turn) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean seen =
        turn == 0
            ? clip.shows(frame, state, left, right, from - size / 4)
            : clip.shows(frame, state, left, right, (from + to) / 2);
    if (!seen) {
      return Glyph.Ink.CLIPPED;
    }
    if (!mode.isFill() && !mode.isStroke()) {
      return Glyph.Ink.NONE;
    }
    if ((mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant()) == 0) {
      return Glyph.Ink.NONE;
    }
    PDColor colour = mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor();
    return Paint.isWhite(colour) ? Glyph.Ink.WHITE : Glyph.Ink.DARK;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.move(p0.getX(), p0.getY());
    path.line(p1.getX(), p1.getY());
    path.line(p2.getX(), p2.getY());
    path.line(p3.getX(), p3.getY());
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    GeneralPath unit = new GeneralPath(new Rectangle2D.Float(0, 0, 1, 1));
    unit.transform(ctm.createAffineTransform());
    Rectangle2D area = unit.getBounds2D();
    pictures.add(frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()));
  }

  @Override
  public void clip(int windingRule) {
    path.clipsWith(
        windingRule == Path2D.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.point();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.end(getGraphicsState());
  }

  @Override
  public void strokePath() {
    path.stroke(getGraphicsState());
    path.end(getGraphicsState());
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill(getGraphicsState());
    path.end(getGraphicsState());
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.fill(getGraphicsState());
    path.stroke(getGraphicsState());
    path.end(getGraphicsState());
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A shading has no edges of its own: it fills what the clip leaves open.
  }
}
