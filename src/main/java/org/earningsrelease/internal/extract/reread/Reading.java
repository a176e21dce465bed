package org.earningsrelease.internal.extract.reread;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.layout.Layout;

/**
 * How a document's marks are taken: all that extraction starts from.
 *
 * @param layout its lines, blocks and tables
 * @param money offsets of figures whose rows count money, whatever their words say
 */
public record Reading(Layout layout, Set<Integer> money) {
  public Reading {
    money = Set.copyOf(money);
  }

  /** As the layout has it, what rows count told by their words. */
  public static Reading of(Layout layout) {
    return new Reading(layout, Set.of());
  }

  Reading with(Layout other) {
    return new Reading(other, money);
  }

  /** The same, the rows of the figures at these offsets counting money. */
  Reading withMoneyAt(List<Integer> offsets) {
    Set<Integer> more = new HashSet<>(money);
    more.addAll(offsets);
    return new Reading(layout, more);
  }
}
