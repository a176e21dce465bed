package org.earningsrelease.internal.extract;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Turns the tables of a release into statements. */
final class StatementExtractor {
  private final ColumnPeriods periods;
  private final Optional<Currency> currency;

  /**
   * An extractor for one release.
   *
   * @param periods dates the columns
   * @param currency the reporting currency, for tables that do not print one
   */
  StatementExtractor(ColumnPeriods periods, Optional<Currency> currency) {
    this.periods = periods;
    this.currency = currency;
  }

  /** Reads every table among the blocks, in reading order. */
  TablesRead extract(List<PlacedBlock> blocks) {
    return new TablesRead(List.of(), List.of());
  }
}
