package org.earningsrelease;

import java.util.List;
import org.earningsrelease.internal.extract.Extraction;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.validate.ValidationReport;
import org.earningsrelease.validate.Validator;

/**
 * A reading of a document, and what arithmetic says of the release that it makes.
 *
 * @param findings what was read otherwise to come to this reading
 */
record ReadingTrial(
    Reading reading, Extraction extraction, List<Finding> findings, ValidationReport report) {

  /** The first reading. */
  static ReadingTrial of(ReadDocument read, Reading reading) {
    return of(read, reading, new ReleaseExtractor(), List.of());
  }

  /**
   * Another reading of the same document.
   *
   * @param repaired what was read otherwise to come to it
   */
  ReadingTrial again(ReadDocument read, Reading other, List<Finding> repaired) {
    return of(read, other, ReleaseExtractor.after(extraction), repaired);
  }

  private static ReadingTrial of(
      ReadDocument read, Reading reading, ReleaseExtractor extractor, List<Finding> repaired) {
    Extraction extraction = extractor.steps(read.document(), reading, read.findings());
    FinancialRelease release = extraction.release().withFindings(repaired);
    return new ReadingTrial(reading, extraction, repaired, Validator.standard().validate(release));
  }

  FinancialRelease release() {
    return report.release();
  }
}
