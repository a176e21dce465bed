package org.earningsrelease.internal.extract.concept;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.Place;

/** Concepts that differ in nothing but whether they are current. */
final class Counterparts {
  private static final String CURRENT = "Current";
  private static final String NONCURRENT = "Noncurrent";

  private Counterparts() {}

  /**
   * {@code DeferredRevenueNoncurrent} for {@code DeferredRevenueCurrent} where only the former
   * stands there; empty where the concept itself does, or none of them.
   */
  static Optional<Concept> at(Concept concept, Set<Place> places) {
    boolean there =
        ConceptCatalogue.standard()
            .find(concept)
            .filter(d -> places.contains(d.place()))
            .isPresent();
    return there ? Optional.empty() : other(concept, places);
  }

  private static Optional<Concept> other(Concept concept, Set<Place> places) {
    return names(concept.name())
        .flatMap(name -> ConceptCatalogue.standard().find(name).stream())
        .filter(d -> places.contains(d.place()))
        .map(ConceptDefinition::concept)
        .findFirst();
  }

  private static Stream<String> names(String name) {
    if (name.endsWith(NONCURRENT)) {
      String stem = name.substring(0, name.length() - NONCURRENT.length());
      return Stream.of(stem + CURRENT, stem);
    }
    String stem =
        name.endsWith(CURRENT) ? name.substring(0, name.length() - CURRENT.length()) : name;
    return Stream.of(stem + NONCURRENT, stem + CURRENT, stem);
  }
}
