package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.model.Concept;

/**
 * Tells what a wording means that no table has, from those that share most of its words.
 *
 * <p>The likeness of two wordings is the weight of the words that both have, divided by that of all
 * their words; a word weighs the more the fewer wordings have it. Of telling words ({@code
 * increase}, {@code payable}) both have the same. The nearest wordings vote; their vote counts
 * where they agree.
 */
final class NearestWordings {
  /** Wordings less alike say nothing. */
  private static final double LEAST_ALIKE = 0.5;

  /** The part of the votes that settles it. */
  private static final double LEAST_AGREED = 0.6;

  private static final int VOTERS = 8;

  /** A wording twice as alike has sixty-four votes. */
  private static final int DECAY = 6;

  /** The weight of a word that every wording has. */
  private static final double COMMON = 0.3;

  private static final PhraseTable<Boolean> TELLING =
      PhraseTable.load("extract/telling-words.txt", columns -> true);

  private final Map<List<String>, Meaning> meanings;
  private final Map<String, List<Known>> byWord = new HashMap<>();

  NearestWordings(Map<List<String>, Meaning> meanings) {
    this.meanings = meanings;
    for (List<String> wording : meanings.keySet()) {
      Known known = new Known(wording, telling(wording));
      wording.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(known));
    }
  }

  /**
   * A wording of the tables.
   *
   * @param telling those of its words that both wordings must have
   */
  private record Known(List<String> wording, Set<String> telling) {}

  private record Neighbour(List<String> wording, double alike) {}

  /** What the neighbours agree on; empty without neighbours, nothing settled where they do not. */
  Optional<Meaning> find(List<String> words) {
    List<Neighbour> neighbours = neighbours(words);
    if (neighbours.isEmpty()) {
      return Optional.empty();
    }
    Map<Concept, Double> votes = new LinkedHashMap<>();
    double sum = 0;
    for (Neighbour neighbour : neighbours) {
      double weight = Math.pow(neighbour.alike, DECAY);
      sum += weight;
      for (Meaning.Share share : meanings.getOrDefault(neighbour.wording, NONE).shares()) {
        votes.merge(share.concept(), weight * share.percent() / 100, Double::sum);
      }
    }
    double least = LEAST_AGREED * sum;
    return Optional.of(
        votes.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .map(e -> Meaning.likely(e.getKey()))
            .findFirst()
            .orElse(NONE));
  }

  private static final Meaning NONE = new Meaning(List.of());

  private List<Neighbour> neighbours(List<String> words) {
    Set<String> own = new TreeSet<>(words);
    Set<String> telling = telling(words);
    Map<List<String>, Double> shared = new LinkedHashMap<>();
    for (String word : own) {
      double weight = weight(word);
      for (Known known : byWord.getOrDefault(word, List.of())) {
        if (known.telling.equals(telling)) {
          shared.merge(known.wording, weight, Double::sum);
        }
      }
    }
    double all = own.stream().mapToDouble(this::weight).sum();
    List<Neighbour> neighbours = new ArrayList<>();
    shared.forEach(
        (wording, common) -> {
          double theirs = wording.stream().mapToDouble(this::weight).sum();
          double alike = common / (all + theirs - common);
          if (alike >= LEAST_ALIKE) {
            neighbours.add(new Neighbour(wording, alike));
          }
        });
    neighbours.sort(
        Comparator.comparingDouble(Neighbour::alike)
            .reversed()
            .thenComparing(n -> String.join(" ", n.wording)));
    return neighbours.subList(0, Math.min(VOTERS, neighbours.size()));
  }

  private static Set<String> telling(List<String> words) {
    Set<String> telling = new TreeSet<>(words);
    telling.removeIf(word -> TELLING.exact(word).isEmpty());
    return telling;
  }

  private double weight(String word) {
    int with = byWord.getOrDefault(word, List.of()).size();
    return Math.log((meanings.size() + 1.0) / (with + 1.0)) + COMMON;
  }
}
