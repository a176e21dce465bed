package org.earningsrelease.internal.extract.concept;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition.Counted;

/**
 * The wordings of one kind of statement as issuers tag them, by what their figures count.
 *
 * <p>A row has the words of a wording as {@link LabelWords} gives them. Rows stand under heads:
 * {@code [Assets MONEY]} over wordings that mean that concept, {@code [? MONEY]} over wordings with
 * the concepts that issuers choose and their percent, {@code [- MONEY]} over wordings of lines that
 * are not in the catalogue.
 */
final class DerivedWordings {
  private final Map<Counted, Map<String, Meaning>> meanings = new EnumMap<>(Counted.class);
  private final Map<Counted, NearestWordings> nearest = new ConcurrentHashMap<>();

  private DerivedWordings() {}

  /** Reads the table of a resource. */
  static DerivedWordings load(String resource) {
    return of(TableRows.load(resource));
  }

  static DerivedWordings of(List<TableRows.Row> rows) {
    DerivedWordings wordings = new DerivedWordings();
    Optional<Head> head = Optional.empty();
    for (TableRows.Row row : rows) {
      String first = row.columns().get(0);
      if (first.startsWith("[")) {
        head = Optional.of(Head.read(row));
      } else {
        wordings.add(row, head.orElseThrow(() -> row.refused("no head stands above")));
      }
    }
    return wordings;
  }

  private void add(TableRows.Row row, Head head) {
    meanings
        .computeIfAbsent(head.counted, c -> new HashMap<>())
        .put(row.columns().get(0), head.meaning.orElseGet(() -> shares(row)));
  }

  private static Meaning shares(TableRows.Row row) {
    return new Meaning(row.columns().stream().skip(1).map(column -> share(row, column)).toList());
  }

  /** {@code OtherAssetsCurrent 61}. */
  private static Meaning.Share share(TableRows.Row row, String column) {
    String[] parts = column.split(" ", -1);
    return new Meaning.Share(known(row, parts[0]), Integer.parseInt(parts[1]));
  }

  private static Concept known(TableRows.Row row, String name) {
    return ConceptCatalogue.standard()
        .find(name)
        .orElseThrow(() -> row.refused(name + " is not in the catalogue"))
        .concept();
  }

  /** What a wording means, under any order of its words. */
  Optional<Meaning> find(Counted counted, List<String> words) {
    return Optional.ofNullable(of(counted).get(String.join(" ", words)));
  }

  /** What the wordings that are nearest to it mean. */
  Optional<Meaning> near(Counted counted, List<String> words) {
    // Most tables are asked for words that they have.
    return nearest.computeIfAbsent(counted, c -> new NearestWordings(of(c))).find(words);
  }

  private Map<String, Meaning> of(Counted counted) {
    return meanings.getOrDefault(counted, Map.of());
  }

  /** {@code [Assets MONEY]}; without a meaning where each wording has its own. */
  private record Head(Optional<Meaning> meaning, Counted counted) {
    static Head read(TableRows.Row row) {
      String text = row.columns().get(0);
      int blank = text.indexOf(' ');
      if (blank < 0 || !text.endsWith("]")) {
        throw row.refused("a head is [Concept COUNTED]");
      }
      String name = text.substring(1, blank);
      Counted counted = Counted.valueOf(text.substring(blank + 1, text.length() - 1));
      return new Head(
          switch (name) {
            case "?" -> Optional.empty();
            case "-" -> Optional.of(new Meaning(List.of()));
            default -> Optional.of(Meaning.of(known(row, name)));
          },
          counted);
    }
  }
}
