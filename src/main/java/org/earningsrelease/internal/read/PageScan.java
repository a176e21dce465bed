package org.earningsrelease.internal.read;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.earningsrelease.internal.read.pdf.ContentScanner;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.internal.read.pdf.Operands;
import org.earningsrelease.internal.read.pdf.Operator;
import org.earningsrelease.model.Box;
import org.jspecify.annotations.Nullable;

/** Carries out the instructions of one page and of the drawings within it. */
final class PageScan {
  /** PDFBox goes no deeper into drawings within drawings. */
  private static final int DEEPEST = 50;

  private final PageFrame frame;
  private final Fonts fonts;
  private final Allowance allowance;
  private final StreamBytes streams;
  private final DrawStates states = new DrawStates();
  private final DrawnPath path;
  private final GlyphPlacer glyphs;
  private final List<Area> pictures = new ArrayList<>();
  private int level;

  PageScan(PageFrame frame, Fonts fonts, Allowance allowance, StreamBytes streams) {
    this.frame = frame;
    this.fonts = fonts;
    this.allowance = allowance;
    this.streams = streams;
    this.path = new DrawnPath(frame);
    this.glyphs = new GlyphPlacer(frame, allowance);
  }

  /** What a page draws. */
  PageContent read(PDPage page) throws IOException {
    states.now().open = new Box(0, 0, frame.width(), frame.height());
    if (page.hasContents()) {
      clip(states.now(), page.getCropBox());
      COSDictionary own =
          page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
      run(page, new Resources(own));
    }
    return new PageContent(
        frame.width(), frame.height(), glyphs.glyphs(), path.strokes(), path.fills(), pictures);
  }

  private void run(PDContentStream content, Resources resources) throws IOException {
    ContentScanner scanner = streams.open(content, level);
    Operands operands = scanner.operands();
    TextInstructions text = new TextInstructions(operands, fonts, glyphs);
    PathInstructions paths = new PathInstructions(operands, frame, path, glyphs);
    ColourInstructions colours = new ColourInstructions(operands);
    int operator = scanner.next();
    while (operator != Operator.END) {
      allowance.instructions(Cost.of(operator), level + states.depth());
      DrawState state = states.now();
      if (Operator.isText(operator)) {
        text.run(operator, state, resources);
      } else if (Operator.isPath(operator)) {
        paths.run(operator, state);
      } else if (Operator.isColour(operator)) {
        colours.run(operator, state, resources);
      } else if (operator != Operator.UNKNOWN) {
        run(operator, scanner, resources, text);
      }
      operator = scanner.next();
    }
  }

  private void run(int operator, ContentScanner scanner, Resources resources, TextInstructions text)
      throws IOException {
    switch (operator) {
      case Operator.SAVE -> states.save();
      case Operator.RESTORE -> states.restore();
      case Operator.CONCATENATE -> concatenate(scanner.operands());
      case Operator.STATE -> parameters(scanner.operands().name(0), resources, text);
      case Operator.DRAW -> draw(scanner.operands().name(0), resources);
      case Operator.INLINE_PICTURE -> {
        if (!scanner.picture().isEmpty()) {
          picture(!scanner.picture().isMask());
        }
      }
      default -> {
        // All others change nothing of what is looked at.
      }
    }
  }

  private void concatenate(Operands operands) throws NotUnderstood {
    if (operands.areNumbers(6)) {
      states
          .now()
          .concatenate(
              operands.number(0),
              operands.number(1),
              operands.number(2),
              operands.number(3),
              operands.number(4),
              operands.number(5));
    }
  }

  private void parameters(@Nullable COSName name, Resources resources, TextInstructions text)
      throws IOException {
    COSDictionary parameters = name == null ? null : resources.parameters(name);
    if (parameters != null) {
      StateParameters.apply(parameters, states.now(), text);
    }
  }

  private void draw(@Nullable COSName name, Resources resources) throws IOException {
    COSBase drawing = name == null ? null : resources.drawing(name);
    if (!(drawing instanceof COSStream stream)) {
      return;
    }
    String kind = stream.getNameAsString(COSName.SUBTYPE);
    if (COSName.IMAGE.getName().equals(kind)) {
      picture(isOpaque(stream));
    } else if (COSName.FORM.getName().equals(kind)) {
      level++;
      if (level <= DEEPEST) {
        form(stream, resources);
      }
      level--;
    }
  }

  private static boolean isOpaque(COSStream picture) {
    return !picture.getBoolean(COSName.IMAGE_MASK, false)
        && !picture.containsKey(COSName.SMASK)
        && !picture.containsKey(COSName.MASK);
  }

  /** A picture as wide and high as the unit square is now. */
  private void picture(boolean opaque) {
    DrawState state = states.now();
    GeneralPath unit = new GeneralPath(new Rectangle2D.Float(0, 0, 1, 1));
    unit.transform(
        new Matrix(state.a, state.b, state.c, state.d, state.e, state.f).createAffineTransform());
    Rectangle2D area = unit.getBounds2D();
    Box box = frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    Box shown = ClipWindow.shared(state.open, box);
    pictures.add(new Area(shown, glyphs.count(), true, opaque && state.covers()));
  }

  private void form(COSStream stream, Resources outer) throws IOException {
    COSDictionary group = stream.getCOSDictionary(COSName.GROUP);
    boolean transparent = group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
    if (!transparent && stream.getLength() <= 0) {
      return;
    }
    PDFormXObject form = new PDFormXObject(stream);
    int saved = states.enter();
    DrawState state = states.now();
    Matrix matrix = form.getMatrix();
    state.concatenate(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
    if (transparent) {
      state.fillAlpha = 1;
      state.strokeAlpha = 1;
      state.masked = false;
      state.blended = false;
    }
    clip(state, form.getBBox());
    run(form, own(stream, outer));
    states.leave(saved);
  }

  private static Resources own(COSStream stream, Resources outer) {
    COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
    if (own == null && !stream.containsKey(COSName.RESOURCES)) {
      return outer;
    }
    return new Resources(own == null ? new COSDictionary() : own);
  }

  private void clip(DrawState state, @Nullable PDRectangle box) {
    if (box != null) {
      Matrix matrix = new Matrix(state.a, state.b, state.c, state.d, state.e, state.f);
      state.open = ClipWindow.clipped(state.open, box.transform(matrix), frame);
    }
  }

  /** How many instructions PDFBox counts for one that stands for several. */
  private static final class Cost {
    static int of(int operator) {
      return switch (operator) {
        case Operator.NEXT_LINE -> 2;
        case Operator.MOVE_WITH_LEADING,
            Operator.CLOSE_STROKE,
            Operator.CLOSE_FILL_STROKE,
            Operator.CLOSE_FILL_STROKE_EVEN_ODD ->
            3;
        case Operator.SHOW_LINE -> 4;
        case Operator.SHOW_SPACED_LINE -> 7;
        default -> 1;
      };
    }
  }
}
