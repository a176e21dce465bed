package org.earningsrelease.internal.extract.statement;

import org.earningsrelease.model.Unit;

/**
 * How a printed number becomes a figure in full units.
 *
 * @param unit what is counted
 * @param power power of ten that the printed number is multiplied by: 6 for millions, -2 for
 *     percent
 */
record RowUnit(Unit unit, int power) {
  static final RowUnit PERCENT = new RowUnit(Unit.PURE, -2);
}
