package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.model.Period;

/** How an issuer counts its years and quarters, and the newest period that a release reports. */
final class FiscalCalendar {

  private FiscalCalendar() {}

  /** Reads it from the release's own words. */
  static FiscalCalendar read(List<PlacedBlock> blocks) {
    return new FiscalCalendar();
  }

  /**
   * Gives the words dates.
   *
   * @param label the period as printed
   * @return empty where nothing settles the dates
   */
  Optional<Period> resolve(PeriodPhrase phrase, String label, TimeContext context) {
    return Optional.empty();
  }

  /** The newest reported period: the last quarter where a quarter and a year are reported. */
  Optional<Period.Duration> newest() {
    return Optional.empty();
  }
}
