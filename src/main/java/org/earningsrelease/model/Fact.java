package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;

/**
 * One printed figure and all that the release says about it.
 *
 * @param concept canonical meaning, empty where the wording does not settle it
 * @param label line item or metric as printed: wrapped lines joined, footnote marks dropped
 * @param path headings above the row, outermost first
 * @param segment segment, product line or geography
 * @param basis reported, adjusted, …
 * @param period when
 * @param measure whether the figure is an amount, a change, a percent change or a share of a total
 * @param comparison for a change: against which period
 * @param figure the figure itself, in full units
 * @param source where it was printed
 * @param position its place in a table; empty in prose
 * @param check whether the release's own arithmetic proves it
 * @param spoken whether it stands in somebody's quoted speech
 */
public record Fact(
    Optional<Concept> concept,
    String label,
    List<String> path,
    Optional<String> segment,
    Basis basis,
    Period period,
    Measure measure,
    Optional<Comparison> comparison,
    Figure figure,
    Source source,
    Optional<TablePosition> position,
    Check check,
    boolean spoken) {

  public Fact {
    path = List.copyOf(path);
  }

  /** The same in quoted speech. */
  public Fact asSpoken() {
    return new Fact(
        concept,
        label,
        path,
        segment,
        basis,
        period,
        measure,
        comparison,
        figure,
        source,
        position,
        check,
        true);
  }

  /** The same, with another word of the release's arithmetic on it. */
  public Fact withCheck(Check said) {
    return new Fact(
        concept,
        label,
        path,
        segment,
        basis,
        period,
        measure,
        comparison,
        figure,
        source,
        position,
        said,
        spoken);
  }
}
