package org.earningsrelease.internal.extract.concept;

import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/** From the wording of a line to its concept; a wording means one concept in one statement. */
public final class ConceptLexicon {
  private static final PhraseTable<Concept> INCOME = load("concepts-income");
  private static final PhraseTable<Concept> BALANCE = load("concepts-balance");
  private static final PhraseTable<Concept> CASH = load("concepts-cash");

  private ConceptLexicon() {}

  private static PhraseTable<Concept> load(String name) {
    return PhraseTable.load("extract/" + name + ".txt", columns -> concept(columns.get(0)));
  }

  private static Concept concept(String name) {
    return ConceptCatalogue.standard()
        .find(name)
        .map(ConceptDefinition::concept)
        .filter(c -> c.name().equals(name))
        .orElseThrow(() -> new IllegalArgumentException(name + " is not in the catalogue"));
  }

  /** The concept of a wording in that kind of table; of income in tables of other kinds. */
  public static Optional<Concept> of(StatementKind kind, String label) {
    return listed(kind, label)
        .or(() -> StatementWordings.of(kind).find(Counted.MONEY, label).flatMap(Meaning::settled));
  }

  /**
   * The concept of a line of a statement, by all that is known of it.
   *
   * @param places where in the statement it stands; empty where that is not known
   */
  public static Optional<Concept> of(
      StatementKind kind, Counted counted, String label, Set<Place> places) {
    return listed(kind, label)
        .or(() -> StatementWordings.of(kind).settled(counted, label, places))
        .filter(c -> counts(c, counted));
  }

  private static boolean counts(Concept concept, Counted counted) {
    return ConceptCatalogue.standard()
        .find(concept)
        .filter(d -> d.counted() == counted)
        .isPresent();
  }

  /** What the reviewed tables have. */
  private static Optional<Concept> listed(StatementKind kind, String label) {
    PhraseTable<Concept> table = table(kind);
    return table
        .exact(label)
        .or(() -> table.exact(WordingFolds.fold(label)))
        .or(() -> table.exact(WordingFolds.fold(Labels.withoutBrackets(label))));
  }

  private static PhraseTable<Concept> table(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> BALANCE;
      case CASH_FLOW -> CASH;
      default -> INCOME;
    };
  }
}
