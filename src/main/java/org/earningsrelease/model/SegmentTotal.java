package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;

/**
 * What a segment's figure is a part of.
 *
 * <p>The consolidated figure is that of the primary statements with the same concept, period and
 * basis; where they have none, the total of the segment's own table.
 *
 * @param segment the segment's figure
 * @param consolidated the figure of the issuer as a whole
 * @param parts the figures beside the segment's that lead to the total, itself among them:
 *     segments, corporate, eliminations; empty for prose
 * @param addsUp whether the parts together give the consolidated figure, within rounding
 */
public record SegmentTotal(Fact segment, Fact consolidated, List<Fact> parts, boolean addsUp) {

  public SegmentTotal {
    parts = List.copyOf(parts);
  }

  /**
   * Links a segment's figure to the consolidated one.
   *
   * @param segment a fact of that release
   * @return empty where it is not a segment's amount, or where there is no consolidated figure
   */
  public static Optional<SegmentTotal> of(FinancialRelease release, Fact segment) {
    if (segment.segment().isEmpty() || segment.measure() != Measure.AMOUNT) {
      return Optional.empty();
    }
    Optional<SegmentParts> beside =
        release.statements().stream()
            .filter(s -> s.facts().anyMatch(segment::equals))
            .map(s -> SegmentParts.of(s, segment))
            .findFirst();
    List<Fact> parts = beside.map(SegmentParts::parts).orElse(List.of());
    return inStatements(release, segment)
        .or(() -> beside.flatMap(SegmentParts::total))
        .map(whole -> new SegmentTotal(segment, whole, parts, give(parts, whole)));
  }

  private static Optional<Fact> inStatements(FinancialRelease release, Fact segment) {
    return release.statements().stream()
        .filter(s -> isPrimary(s.kind()))
        .flatMap(Statement::facts)
        .filter(f -> f.concept().isPresent() && f.concept().equals(segment.concept()))
        .filter(f -> f.segment().isEmpty() && f.basis() == segment.basis())
        .filter(f -> SegmentParts.areOfOneKind(f, segment))
        .findFirst();
  }

  private static boolean isPrimary(StatementKind kind) {
    return kind == StatementKind.INCOME_STATEMENT
        || kind == StatementKind.BALANCE_SHEET
        || kind == StatementKind.CASH_FLOW;
  }

  private static boolean give(List<Fact> parts, Fact whole) {
    PrintedSum sum = PrintedSum.ZERO;
    for (Fact part : parts) {
      Optional<Quantity> printed = PrintedSum.quantity(part);
      if (printed.isEmpty()) {
        return false;
      }
      sum = sum.plus(printed.get(), false);
    }
    return parts.size() > 1 && PrintedSum.quantity(whole).filter(sum::meets).isPresent();
  }
}
