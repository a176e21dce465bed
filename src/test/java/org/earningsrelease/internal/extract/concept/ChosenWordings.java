package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses from counts what each wording of one statement means, and writes the table that {@link
 * DerivedWordings} reads.
 *
 * <p>Labels that are equal as {@link LabelWords} are one wording. A wording stands under a concept
 * that {@link Meaning#CLEAR} percent of its filings choose; else with the concepts that at least
 * {@link #LEAST} percent choose.
 */
final class ChosenWordings {
  /** Percent of the filings below which a choice is left out. */
  private static final int LEAST = 10;

  /** Fewer filings are one filer's, or chance. */
  private static final int FEWEST_FILINGS = 4;

  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private static final class Wording {
    private final Map<String, Integer> concepts = new HashMap<>();
    private int filings;

    void add(LabelCount count) {
      concepts.merge(count.concept(), count.filings(), Integer::sum);
      filings += count.filings();
    }

    List<Map.Entry<String, Integer>> ranked() {
      return concepts.entrySet().stream().sorted(MOST_FIRST).toList();
    }
  }

  private ChosenWordings() {}

  /** The table's lines, its heads in alphabetical order. */
  static List<String> lines(List<LabelCount> counts) {
    Map<String, Map<List<String>, Wording>> byUnit = new TreeMap<>();
    for (LabelCount count : counts) {
      byUnit
          .computeIfAbsent(count.counted().name(), c -> new HashMap<>())
          .computeIfAbsent(LabelWords.of(count.label()), w -> new Wording())
          .add(count);
    }
    List<String> lines = new ArrayList<>();
    byUnit.forEach((unit, wordings) -> sections(unit, wordings, lines));
    return lines;
  }

  private static void sections(
      String unit, Map<List<String>, Wording> wordings, List<String> lines) {
    Map<String, List<String>> sections = new TreeMap<>();
    wordings.forEach(
        (words, wording) -> {
          if (wording.filings >= FEWEST_FILINGS && !words.isEmpty()) {
            sections
                .computeIfAbsent(head(wording), h -> new ArrayList<>())
                .add(row(words, wording));
          }
        });
    sections.forEach(
        (head, rows) -> {
          lines.add("[" + head + " " + unit + "]");
          rows.stream().sorted().forEach(lines::add);
        });
  }

  private static String head(Wording wording) {
    Map.Entry<String, Integer> top = wording.ranked().get(0);
    int percent = percent(top, wording);
    if (top.getKey().equals("-") && percent >= Meaning.MOST) {
      return "-";
    }
    return percent >= Meaning.CLEAR ? top.getKey() : "?";
  }

  private static String row(List<String> words, Wording wording) {
    StringBuilder row = new StringBuilder(String.join(" ", words));
    if (head(wording).equals("?")) {
      wording.ranked().stream()
          .filter(e -> !e.getKey().equals("-") && percent(e, wording) >= LEAST)
          .forEach(e -> row.append(" | " + e.getKey() + " " + percent(e, wording)));
    }
    return row.toString();
  }

  private static int percent(Map.Entry<String, Integer> choice, Wording wording) {
    return 100 * choice.getValue() / wording.filings;
  }
}
