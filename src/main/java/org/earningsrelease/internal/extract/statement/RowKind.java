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
  /** Counted outside the primary statements: {@code Stores}, where no money is meant. */
  THINGS
}
