package org.earningsrelease.internal.wording;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.TablePosition;

/** The rows that other rows add up to, by the release's own arithmetic or by their label. */
public final class TotalRows {
  private final Set<Place> proven;

  /** A row of a table. */
  private record Place(int table, int row) {}

  private TotalRows(Set<Place> proven) {
    this.proven = proven;
  }

  /** Those of a release that was checked. */
  public static TotalRows of(FinancialRelease release) {
    return new TotalRows(
        release.checks().stream()
            .filter(c -> c.kind() == ArithmeticCheck.Kind.SUBTOTAL)
            .filter(c -> c.outcome() == ArithmeticCheck.Outcome.CONSISTENT)
            .flatMap(TotalRows::total)
            .map(p -> new Place(p.table(), p.row()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The left side of the identity. */
  private static Stream<TablePosition> total(ArithmeticCheck check) {
    return check.terms().stream().limit(1).flatMap(t -> t.position().stream());
  }

  /**
   * Rows without a concept are told by their label alone: an identity that holds may be turned, so
   * that a part stands on its left side.
   */
  public boolean has(Statement table, LineItem row) {
    return row.concept().isPresent() && proven.contains(new Place(table.table(), row.row()))
        || (row.label().toLowerCase(Locale.ROOT) + " ").startsWith("total ")
        || row.label().isEmpty() && !row.facts().isEmpty();
  }
}
