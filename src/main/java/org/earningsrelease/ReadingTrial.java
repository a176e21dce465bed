package org.earningsrelease;

import java.util.List;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.validate.ValidationReport;
import org.earningsrelease.validate.Validator;

/** A reading of a document, and what arithmetic says of the release that it makes. */
record ReadingTrial(Reading reading, List<Finding> findings, ValidationReport report) {

  static ReadingTrial of(ReadDocument read, Reading reading) {
    return of(read, reading, List.of());
  }

  /**
   * @param repaired what was read otherwise to come to this reading
   */
  static ReadingTrial of(ReadDocument read, Reading reading, List<Finding> repaired) {
    FinancialRelease release =
        new ReleaseExtractor().extract(read.document(), reading, read.findings());
    return new ReadingTrial(
        reading, repaired, Validator.standard().validate(release.withFindings(repaired)));
  }

  FinancialRelease release() {
    return report.release();
  }
}
