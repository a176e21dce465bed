package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Header;

/** Finds the figures of the prose, its headlines and bullets, that are about the whole issuer. */
final class HighlightExtractor {
  private HighlightExtractor() {}

  /** Facts in reading order; outlook, disclaimers and tables are passed over. */
  static List<Fact> extract(
      List<PlacedBlock> blocks, SegmentNames names, FiscalCalendar calendar, Header header) {
    return List.of();
  }
}
