package org.earningsrelease.internal.extract.concept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;

/** The wordings of one kind of statement that were written down by hand. */
final class ReviewedWordings {
  private final PhraseTable<Optional<Concept>> phrases;
  private final Map<List<String>, Optional<Concept>> byWords = new HashMap<>();

  private ReviewedWordings(String resource) {
    List<TableRows.Row> rows = TableRows.load(resource);
    this.phrases = PhraseTable.of(rows, columns -> concept(columns.get(0)));
    Set<List<String>> ambiguous = new HashSet<>();
    for (TableRows.Row row : rows) {
      List<String> words = LabelWords.of(row.columns().get(0));
      Optional<Concept> concept = concept(row.columns().get(1));
      if (!concept.equals(byWords.getOrDefault(words, concept))) {
        ambiguous.add(words);
      }
      byWords.put(words, concept);
    }
    byWords.keySet().removeAll(ambiguous);
  }

  static ReviewedWordings load(String statement) {
    return new ReviewedWordings("extract/concepts-" + statement + ".txt");
  }

  /** A dash: issuers mean different things, or one that the catalogue does not have. */
  private static Optional<Concept> concept(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(known(name));
  }

  private static Concept known(String name) {
    return ConceptCatalogue.standard()
        .find(name)
        .map(ConceptDefinition::concept)
        .filter(c -> c.name().equals(name))
        .orElseThrow(() -> new IllegalArgumentException(name + " is not in the catalogue"));
  }

  /** What a label means, if only that it stays open; empty where it is not among them. */
  Optional<Optional<Concept>> find(String label) {
    return phrases
        .exact(label)
        .or(() -> phrases.exact(WordingFolds.fold(label)))
        .or(() -> phrases.exact(WordingFolds.fold(Labels.withoutBrackets(label))))
        .or(() -> Optional.ofNullable(byWords.get(LabelWords.of(label))));
  }
}
