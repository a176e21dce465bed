package org.earningsrelease.internal.extract.quote;

import java.util.Optional;

/**
 * Who speaks.
 *
 * @param name as printed, or that of the same speaker before
 */
record Speaker(Optional<String> name, Optional<String> role) {
  static final Speaker UNKNOWN = new Speaker(Optional.empty(), Optional.empty());

  boolean isKnown() {
    return name.isPresent();
  }

  /** The last part of the name: {@code Okafor}. */
  Optional<String> surname() {
    return name.map(n -> n.substring(n.lastIndexOf(' ') + 1));
  }
}
