package org.earningsrelease.internal.extract;

import java.util.Optional;
import org.earningsrelease.model.Concept;

/**
 * What a figure in prose is about.
 *
 * @param label as printed, without determiners, times and the segment's name: {@code net revenues}
 * @param concept canonical meaning, where the wording settles it
 * @param kind what sort of figure it can have
 * @param loss whether a positive printed figure means a negative one: {@code net loss}
 */
record Metric(String label, Optional<Concept> concept, Kind kind, boolean loss) {

  /** Sorts of metrics. */
  enum Kind {
    /** Money over a stretch of time: revenues. */
    FLOW,
    /** Money on a day: cash, debt. */
    STOCK,
    /** Money for each share: earnings, dividends. */
    PER_SHARE,
    /** A share of something over a stretch of time: operating margin. */
    RATE,
    /** A share of something on a day: capital ratio. */
    STOCK_RATE,
    /** Money or a share of something: gross margin. */
    MARGIN,
    /** Things counted over a stretch of time: units sold. */
    COUNT,
    /** Things counted on a day: stores. */
    STOCK_COUNT,
    /** Numbers of shares. */
    SHARES
  }
}
