package org.earningsrelease.internal.extract.concept;

import java.util.List;
import java.util.Set;
import org.earningsrelease.model.ConceptDefinition.Place;

/** Places that exclude each other: assets and claims on them, revenue and costs. */
final class Sides {
  private static final Set<Place> ASSETS = Set.of(Place.CURRENT_ASSETS, Place.OTHER_ASSETS);
  private static final Set<Place> CLAIMS =
      Set.of(Place.CURRENT_LIABILITIES, Place.OTHER_LIABILITIES, Place.EQUITY);
  private static final List<List<Set<Place>>> OPPOSITES =
      List.of(
          List.of(ASSETS, CLAIMS),
          List.of(CLAIMS, ASSETS),
          List.of(Set.of(Place.REVENUE), Set.of(Place.COSTS)),
          List.of(Set.of(Place.COSTS), Set.of(Place.REVENUE)));

  private Sides() {}

  /** Whether a line of the place cannot stand among these. */
  static boolean exclude(Set<Place> places, Place place) {
    return OPPOSITES.stream()
        .anyMatch(pair -> pair.get(0).containsAll(places) && pair.get(1).contains(place));
  }
}
