package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * A table that the document itself marks: EDGAR's {@code <TABLE>} … {@code </TABLE>}.
 *
 * @param top first line's position on the page
 * @param bottom last line's position
 * @param columnStarts where {@code <S>} and the {@code <C>}s stand; empty where there are none
 */
public record TableHint(double top, double bottom, List<Double> columnStarts) {
  public TableHint {
    columnStarts = List.copyOf(columnStarts);
  }
}
