package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Header;

/** Finds who reports, when and for which period. */
final class HeaderExtractor {
  private final FiscalCalendar calendar;

  HeaderExtractor(FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  /** Reads the header from all blocks in order. */
  Header read(List<PlacedBlock> blocks) {
    return new Header(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
