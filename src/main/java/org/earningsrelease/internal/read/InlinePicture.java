package org.earningsrelease.internal.read;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A picture within a page's instructions; PDFBox's own way would decompress it. */
final class InlinePicture extends OperatorProcessor {
  private final GlyphCollector collector;

  InlinePicture(GlyphCollector collector) {
    super(collector);
    this.collector = collector;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    COSDictionary parameters = operator.getImageParameters();
    byte[] data = operator.getImageData();
    if (parameters != null && data != null && data.length > 0) {
      collector.picture(!parameters.getBoolean(COSName.IM, COSName.IMAGE_MASK, false));
    }
  }

  @Override
  public String getName() {
    return OperatorName.BEGIN_INLINE_IMAGE;
  }
}
