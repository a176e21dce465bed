package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earningsrelease.internal.lexicon.TableRows;
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

  private static final double ROUNDING = 1e-9;

  /** The weight of a word that every wording has. */
  private static final double COMMON = 0.3;

  private static final Set<String> TELLING =
      TableRows.load("extract/telling-words.txt").stream()
          .map(row -> row.columns().get(0))
          .collect(Collectors.toSet());

  private final Map<String, Meaning> meanings;
  private final Map<String, List<String>> byWord = new HashMap<>();

  /**
   * @param meanings of wordings, their words with a blank between
   */
  NearestWordings(Map<String, Meaning> meanings) {
    this.meanings = meanings;
    for (String wording : meanings.keySet()) {
      for (String word : words(wording)) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(wording);
      }
    }
  }

  private static List<String> words(String wording) {
    return List.of(wording.split(" ", -1));
  }

  private record Neighbour(String wording, double alike) {}

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
    Map<String, Double> shared = new LinkedHashMap<>();
    for (String word : own) {
      double weight = weight(word);
      byWord
          .getOrDefault(word, List.of())
          .forEach(wording -> shared.merge(wording, weight, Double::sum));
    }
    double all = own.stream().mapToDouble(this::weight).sum();
    Set<String> telling = telling(own);
    List<Neighbour> neighbours = new ArrayList<>();
    shared.forEach(
        (wording, common) -> {
          // Their words weigh no less than those in common.
          if (common >= LEAST_ALIKE * all - ROUNDING) {
            List<String> theirs = words(wording);
            double alike = alike(common, all, theirs);
            if (alike >= LEAST_ALIKE && telling(theirs).equals(telling)) {
              neighbours.add(new Neighbour(wording, alike));
            }
          }
        });
    neighbours.sort(
        Comparator.comparingDouble(Neighbour::alike).reversed().thenComparing(Neighbour::wording));
    return neighbours.subList(0, Math.min(VOTERS, neighbours.size()));
  }

  private double alike(double common, double all, List<String> theirs) {
    return common / (all + theirs.stream().mapToDouble(this::weight).sum() - common);
  }

  private static Set<String> telling(Collection<String> words) {
    Set<String> telling = new HashSet<>(words);
    telling.retainAll(TELLING);
    return telling;
  }

  private double weight(String word) {
    int with = byWord.getOrDefault(word, List.of()).size();
    return Math.log((meanings.size() + 1.0) / (with + 1.0)) + COMMON;
  }
}
