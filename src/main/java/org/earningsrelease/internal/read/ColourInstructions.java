package org.earningsrelease.internal.read;

import org.apache.pdfbox.cos.COSName;
import org.earningsrelease.internal.read.pdf.ColourSpace;
import org.earningsrelease.internal.read.pdf.ColourSpace.Colour;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.internal.read.pdf.Operands;
import org.earningsrelease.internal.read.pdf.Operator;

/** Carries out the operators of colour (ISO 32000-1, 8.6.8). */
final class ColourInstructions {
  private final Operands operands;

  ColourInstructions(Operands operands) {
    this.operands = operands;
  }

  void run(int operator, DrawState state, Resources resources) throws NotUnderstood {
    switch (operator) {
      case Operator.FILL_GRAY -> fill(state, ColourSpace.gray(resources.colourSpaces()));
      case Operator.FILL_RGB -> fill(state, ColourSpace.rgb(resources.colourSpaces()));
      case Operator.FILL_CMYK -> fill(state, ColourSpace.cmyk(resources.colourSpaces()));
      case Operator.STROKE_GRAY -> stroke(state, ColourSpace.gray(resources.colourSpaces()));
      case Operator.STROKE_RGB -> stroke(state, ColourSpace.rgb(resources.colourSpaces()));
      case Operator.STROKE_CMYK -> stroke(state, ColourSpace.cmyk(resources.colourSpaces()));
      case Operator.FILL_COLOUR, Operator.FILL_COLOUR_N -> fill(state, state.fillSpace);
      case Operator.STROKE_COLOUR, Operator.STROKE_COLOUR_N -> stroke(state, state.strokeSpace);
      case Operator.FILL_SPACE -> fillSpace(state, resources);
      case Operator.STROKE_SPACE -> strokeSpace(state, resources);
      default -> {
        // No operator of colour.
      }
    }
  }

  private void fillSpace(DrawState state, Resources resources) throws NotUnderstood {
    COSName name = operands.name(0);
    ColourSpace space = name == null ? null : ColourSpace.named(name, resources.colourSpaces());
    if (space != null) {
      state.fillSpace = space;
      state.fill = space.initial();
    }
  }

  private void strokeSpace(DrawState state, Resources resources) throws NotUnderstood {
    COSName name = operands.name(0);
    ColourSpace space = name == null ? null : ColourSpace.named(name, resources.colourSpaces());
    if (space != null) {
      state.strokeSpace = space;
      state.stroke = space.initial();
    }
  }

  private void fill(DrawState state, ColourSpace space) throws NotUnderstood {
    state.fillSpace = space;
    state.fill = colour(space);
  }

  private void stroke(DrawState state, ColourSpace space) throws NotUnderstood {
    state.strokeSpace = space;
    state.stroke = colour(space);
  }

  private Colour colour(ColourSpace space) throws NotUnderstood {
    int count = operands.count();
    if (space.pattern()) {
      if (count > 0 && operands.name(count - 1) != null) {
        return Colour.PATTERN;
      }
      throw new NotUnderstood("a pattern without a name");
    }
    if (count < space.components()) {
      throw new NotUnderstood("a colour of too few parts");
    }
    // {@code /P0 scn}: without its space a pattern is no colour of paper.
    return operands.areNumbers(count) ? space.colour(operands) : Colour.DARK;
  }
}
