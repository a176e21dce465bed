package org.earningsrelease.internal.extract.concept;

import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/** From the wording of a line to its concept; a wording means one concept in one statement. */
public final class ConceptLexicon {
  private static final ReviewedWordings INCOME = ReviewedWordings.load("income");
  private static final ReviewedWordings BALANCE = ReviewedWordings.load("balance");
  private static final ReviewedWordings CASH = ReviewedWordings.load("cash");

  private ConceptLexicon() {}

  /** The concept of a wording in that kind of table; of income in tables of other kinds. */
  public static Optional<Concept> of(StatementKind kind, String printed) {
    String label = Labels.withoutNumber(printed);
    return reviewed(kind)
        .find(label)
        .orElseGet(
            () -> StatementWordings.of(kind).find(Counted.MONEY, label).flatMap(Meaning::settled));
  }

  /**
   * The concept of a line of a statement, by all that is known of it.
   *
   * @param places where in the statement it stands; empty where that is not known
   */
  public static Optional<Concept> of(
      StatementKind kind, Counted counted, String printed, Set<Place> places) {
    String label = Labels.withoutNumber(printed);
    Set<Place> told = LabelTerm.isTold(label) ? Set.of() : places;
    return reviewed(kind)
        .find(label)
        .map(found -> found.map(c -> Counterparts.at(c, told).orElse(c)))
        .orElseGet(() -> StatementWordings.of(kind).settled(counted, label, told))
        .filter(c -> counts(c, counted));
  }

  /** Whether somebody reviewed the wording for that kind of table; else it is a derived one. */
  public static boolean isReviewed(StatementKind kind, String printed) {
    return reviewed(kind).find(Labels.withoutNumber(printed)).isPresent();
  }

  private static boolean counts(Concept concept, Counted counted) {
    return ConceptCatalogue.standard()
        .find(concept)
        .filter(d -> d.counted() == counted)
        .isPresent();
  }

  private static ReviewedWordings reviewed(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> BALANCE;
      case CASH_FLOW -> CASH;
      default -> INCOME;
    };
  }
}
