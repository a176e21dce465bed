package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.earningsrelease.internal.read.pdf.NotUnderstood;

/** Takes over what a dictionary says of how to draw (ISO 32000-1, 8.4.5). */
final class StateParameters {
  private StateParameters() {}

  static void apply(COSDictionary parameters, DrawState state, TextInstructions text)
      throws IOException {
    if (parameters.containsKey(COSName.FONT)) {
      font(parameters, state, text);
    }
    if (parameters.containsKey(COSName.CA)) {
      state.strokeAlpha = number(parameters, COSName.CA);
    }
    if (parameters.containsKey(COSName.CA_NS)) {
      state.fillAlpha = number(parameters, COSName.CA_NS);
    }
    if (parameters.containsKey(COSName.SMASK)) {
      state.masked = parameters.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }
    if (parameters.containsKey(COSName.BM)) {
      state.blended =
          BlendMode.getInstance(parameters.getDictionaryObject(COSName.BM)) != BlendMode.NORMAL;
    }
  }

  private static float number(COSDictionary parameters, COSName name) {
    return parameters.getDictionaryObject(name) instanceof COSNumber number
        ? number.floatValue()
        : 1;
  }

  private static void font(COSDictionary parameters, DrawState state, TextInstructions text)
      throws IOException {
    COSArray setting = parameters.getCOSArray(COSName.FONT);
    if (setting == null
        || setting.size() < 2
        || !(setting.getObject(0) instanceof COSDictionary font)
        || !(setting.get(1) instanceof COSNumber size)) {
      throw new NotUnderstood("an odd font among parameters");
    }
    text.font(state, font, size.floatValue());
  }
}
