package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Segment;

/** Finds what the prose says about each segment. */
final class SegmentExtractor {
  private SegmentExtractor() {}

  /** Segments in the order of their first mention, with their figures and commentary. */
  static List<Segment> extract(
      List<PlacedBlock> blocks, SegmentNames names, FiscalCalendar calendar, Header header) {
    return List.of();
  }
}
