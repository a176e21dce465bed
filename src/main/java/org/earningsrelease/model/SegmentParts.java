package org.earningsrelease.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that stand beside a segment's in its table, and their total.
 *
 * @param parts segments, corporate, eliminations, in the order of the print
 * @param total the issuer as a whole
 */
record SegmentParts(List<Fact> parts, Optional<Fact> total) {

  /** Segments stand below each other, or side by side under their names. */
  static SegmentParts of(Statement statement, Fact segment) {
    boolean across = column(statement, segment).flatMap(StatementColumn::segment).isPresent();
    return across ? sideBySide(statement, segment) : belowEachOther(statement, segment);
  }

  /** Whether two amounts are dated alike and count the same. */
  static boolean areOfOneKind(Fact one, Fact other) {
    return one.measure() == other.measure()
        && one.period().firstDay().equals(other.period().firstDay())
        && one.period().lastDay().equals(other.period().lastDay())
        && one.period().lastDay().isPresent()
        && unit(one).equals(unit(other));
  }

  private static Optional<Unit> unit(Fact fact) {
    return PrintedSum.quantity(fact).map(Quantity::unit);
  }

  private static SegmentParts sideBySide(Statement statement, Fact segment) {
    List<Fact> parts = new ArrayList<>();
    List<Fact> totals = new ArrayList<>();
    statement.lineItems().stream()
        .filter(i -> i.facts().contains(segment))
        .flatMap(i -> i.facts().stream())
        .filter(f -> areOfOneKind(f, segment))
        .forEach(f -> (isTotal(statement, f) ? totals : parts).add(f));
    return new SegmentParts(parts, totals.stream().findFirst());
  }

  /** {@code Total}, {@code Three months ended March 31 Consolidated}. */
  private static boolean isTotal(Statement statement, Fact fact) {
    String heading = column(statement, fact).map(StatementColumn::heading).orElse("");
    String innermost = heading.substring(heading.strip().lastIndexOf(' ') + 1);
    return fact.segment().isEmpty() && (isTotal(heading) || isTotal(innermost));
  }

  private static Optional<StatementColumn> column(Statement statement, Fact fact) {
    return statement.columns().stream()
        .filter(c -> fact.position().filter(p -> p.column() == c.number()).isPresent())
        .findFirst();
  }

  private static SegmentParts belowEachOther(Statement statement, Fact segment) {
    List<Fact> parts = new ArrayList<>();
    for (LineItem item : statement.lineItems()) {
      Optional<Fact> cell = cell(item, segment);
      boolean whole = cell.filter(f -> isWhole(item, f, segment)).isPresent();
      if (whole && parts.contains(segment)) {
        return new SegmentParts(parts, cell);
      } else if (whole || item.facts().isEmpty() && !parts.contains(segment)) {
        parts.clear();
      } else {
        cell.ifPresent(parts::add);
      }
    }
    return new SegmentParts(List.of(), Optional.empty());
  }

  private static Optional<Fact> cell(LineItem item, Fact segment) {
    return item.facts().stream()
        .filter(f -> columnOf(f).equals(columnOf(segment)) && areOfOneKind(f, segment))
        .findFirst();
  }

  private static Optional<Integer> columnOf(Fact fact) {
    return fact.position().map(TablePosition::column);
  }

  /** {@code Total net sales}; or a row of the measure itself, {@code Net sales}. */
  private static boolean isWhole(LineItem item, Fact cell, Fact segment) {
    boolean measure = item.concept().isPresent() && item.concept().equals(segment.concept());
    return cell.segment().isEmpty() && (measure || isTotal(item.label()));
  }

  private static boolean isTotal(String words) {
    return MeasureWords.of(words).areTotal();
  }
}
