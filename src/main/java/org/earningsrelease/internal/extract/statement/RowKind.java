package org.earningsrelease.internal.extract.statement;

/** What a row of a table counts. */
enum RowKind {
  MONEY,
  /** Never scaled. */
  PER_SHARE,
  SHARES,
  /** A percentage whether or not the sign is printed. */
  PERCENT,
  /** A pure number; a percentage where the sign is printed. */
  RATE,
  RATIO,
  COUNT,
  /** A quantity in a unit of its own: {@code Available seat miles}. */
  MEASURED,
  /** Money for each thing, never scaled by the table: {@code Fuel cost per gallon}. */
  PRICED,
  /** Counted outside the primary statements: {@code Stores}, where no money is meant. */
  THINGS
}
