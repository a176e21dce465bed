package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.Set;

/**
 * The issuer's segments as the release names them.
 *
 * @param names as printed
 */
record SegmentNames(Set<String> names) {
  static final SegmentNames NONE = new SegmentNames(Set.of());

  SegmentNames {
    names = Set.copyOf(names);
  }

  /** Collects them from segment tables' names, headings and words such as {@code the X segment}. */
  static SegmentNames of(List<PlacedBlock> blocks, Set<String> fromTables) {
    return new SegmentNames(fromTables);
  }
}
