package org.earningsrelease.internal.extract.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.Place;

/**
 * The concepts that issuers choose for a wording.
 *
 * @param shares the most frequent first; they may add up to less than all
 */
record Meaning(List<Share> shares) {
  /** Percent of the issuers whose choice settles a wording by itself. */
  static final int MOST = 50;

  /** Percent of the issuers whose choice settles it against the place. */
  static final int CLEAR = 85;

  /** Percent of the choices that fit a place. */
  private static final int MOST_THERE = 70;

  /** Percent of all choices that a place must leave. */
  private static final int LEAST_THERE = 10;

  Meaning {
    shares = List.copyOf(shares);
  }

  /**
   * A concept's part.
   *
   * @param percent of the issuers with that wording
   */
  record Share(Concept concept, int percent) {}

  /** A wording that means one thing. */
  static Meaning of(Concept concept) {
    return new Meaning(List.of(new Share(concept, 100)));
  }

  /** A wording that is like others: it is not believed against the place where it stands. */
  static Meaning likely(Concept concept) {
    return new Meaning(List.of(new Share(concept, CLEAR - 1)));
  }

  /** What most issuers mean, wherever the line stands. */
  Optional<Concept> settled() {
    return shares.stream().filter(s -> s.percent >= MOST).map(Share::concept).findFirst();
  }

  /**
   * What it means among lines of certain places.
   *
   * <p>A wording that is clear by itself is believed against the place: another concept with the
   * same name but for the place is meant, or else the place is misjudged.
   *
   * @param places none of them where the place is not known
   */
  Optional<Concept> settled(Set<Place> places) {
    if (places.isEmpty()) {
      return settled();
    }
    List<Share> there = shares.stream().filter(s -> stands(s.concept, places)).toList();
    int sum = there.stream().mapToInt(Share::percent).sum();
    return there.stream()
        .filter(s -> sum >= LEAST_THERE && 100 * s.percent >= MOST_THERE * sum)
        .map(Share::concept)
        .findFirst()
        .or(() -> clear().flatMap(c -> Counterparts.at(c, places).or(() -> believed(c, places))));
  }

  /** A claim does not stand among assets, whatever it is called. */
  private static Optional<Concept> believed(Concept concept, Set<Place> places) {
    return ConceptCatalogue.standard()
        .find(concept)
        .filter(d -> !Sides.exclude(places, d.place()))
        .map(ConceptDefinition::concept);
  }

  private Optional<Concept> clear() {
    return shares.stream().filter(s -> s.percent >= CLEAR).map(Share::concept).findFirst();
  }

  private static boolean stands(Concept concept, Set<Place> places) {
    return ConceptCatalogue.standard()
        .find(concept)
        .filter(d -> places.contains(d.place()))
        .isPresent();
  }
}
