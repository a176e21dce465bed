package org.earningsrelease.internal.read;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.earningsrelease.model.Box;

/** Runs a page's drawing instructions and notes its characters, lines, areas and pictures. */
final class GlyphCollector extends PDFGraphicsStreamEngine {
  private final PageFrame frame;
  private final Fonts fonts;
  private final Allowance allowance;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final DrawnPath path;
  private final List<Area> pictures = new ArrayList<>();
  private final ClipWindow clip;

  private GlyphCollector(PDPage page, Fonts fonts, Allowance allowance) {
    super(page);
    this.allowance = allowance;
    addOperator(new InlinePicture(this));
    this.frame = PageFrame.of(page);
    this.fonts = fonts;
    this.clip = new ClipWindow(frame);
    this.path = new DrawnPath(frame);
  }

  /**
   * What a page draws.
   *
   * @param fonts the fonts met so far in the document; grows
   * @param allowance what it may demand
   * @throws OverLimit if it demands more
   * @throws IOException if its instructions cannot be read
   */
  static PageContent collect(PDPage page, Fonts fonts, Allowance allowance) throws IOException {
    GlyphCollector collector = new GlyphCollector(page, fonts, allowance);
    collector.processPage(page);
    return new PageContent(
        collector.frame.width(),
        collector.frame.height(),
        collector.glyphs,
        collector.path.strokes(),
        collector.path.fills(),
        collector.pictures);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    allowance.instruction(getLevel() + getGraphicsStackSize());
    super.processOperator(operator, operands);
  }

  /** PDFBox passes over trouble within a drawing; not over a limit. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof OverLimit) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws OverLimit {
    allowance.glyph();
    Fonts.Meaning meaning = fonts.meaning(font, code);
    if (meaning.text().isEmpty()) {
      return;
    }
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    double advanceX = place.getScaleX() * displacement.getX();
    double advanceY = place.getShearY() * displacement.getX();
    Point2D.Double from = frame.place(x, y);
    Point2D.Double to = frame.place(x + advanceX, y + advanceY);
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    int turn = GlyphPlacer.turn(place.getScaleX(), place.getShearY(), frame);
    Glyph.Ink ink = ink(from, to, size, turn);
    glyphs.add(glyph(meaning, from, to, tracking(place), size, face(font), turn, ink, code));
  }

  /** Letters that are filled and drawn around look bold. */
  private Face face(PDFont font) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Face face = fonts.face(font);
    return mode.isFill() && mode.isStroke() ? face.inBold() : face;
  }

  private double tracking(Matrix place) {
    PDTextState text = getGraphicsState().getTextState();
    if (text.getCharacterSpacing() == 0 || text.getFontSize() == 0) {
      return 0;
    }
    double unit = Math.hypot(place.getScaleX(), place.getShearY()) / Math.abs(text.getFontSize());
    return text.getCharacterSpacing() * unit;
  }

  private Glyph glyph(
      Fonts.Meaning meaning,
      Point2D.Double from,
      Point2D.Double to,
      double tracking,
      double fullSize,
      Face face,
      int turn,
      Glyph.Ink ink,
      int code) {
    double size = meaning.raised() ? GlyphPlacer.RAISED_SIZE * fullSize : fullSize;
    double up = meaning.raised() ? GlyphPlacer.RAISED_BY * fullSize : 0;
    double left = frame.along(from.x, from.y, turn);
    double right = Math.max(left, frame.along(to.x, to.y, turn));
    double baseline = frame.across(from.x, from.y, turn) - up;
    return new Glyph(meaning.text(), left, right, tracking, baseline, size, face, turn, ink, code);
  }

  private Glyph.Ink ink(Point2D.Double from, Point2D.Double to, double size, int turn) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!Glyph.isOpen(clip.window(state), from.x, from.y, to.x, to.y, size, turn)) {
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
    picture(isOpaque(image));
  }

  /** A picture as wide and high as the unit square is now. */
  void picture(boolean opaque) {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    GeneralPath unit = new GeneralPath(new Rectangle2D.Float(0, 0, 1, 1));
    unit.transform(ctm.createAffineTransform());
    Rectangle2D area = unit.getBounds2D();
    Box box = frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    boolean covering = opaque && Paint.covers(getGraphicsState());
    Box shown = ClipWindow.shared(clip.window(getGraphicsState()), box);
    pictures.add(new Area(shown, glyphs.size(), true, covering));
  }

  private static boolean isOpaque(PDImage image) {
    COSBase object = image.getCOSObject();
    return !image.isStencil()
        && object instanceof COSDictionary picture
        && !picture.containsKey(COSName.SMASK)
        && !picture.containsKey(COSName.MASK);
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
    GeneralPath clipping = path.end();
    if (clipping != null) {
      getGraphicsState().intersectClippingPath(clipping);
    }
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  private void stroke() {
    PDGraphicsState state = getGraphicsState();
    if (!Paint.isWhite(state.getStrokingColor()) && state.getAlphaConstant() != 0) {
      path.stroke();
    }
  }

  private void fill() {
    PDGraphicsState state = getGraphicsState();
    if (state.getNonStrokeAlphaConstant() != 0) {
      PDColor colour = state.getNonStrokingColor();
      boolean covering = Paint.covers(state) && !colour.isPattern();
      path.fill(glyphs.size(), !Paint.isWhite(colour), covering, clip.window(state));
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A shading has no edges of its own: it fills what the clip leaves open.
  }
}
