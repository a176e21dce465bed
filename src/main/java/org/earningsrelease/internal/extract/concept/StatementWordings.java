package org.earningsrelease.internal.extract.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/** What wordings mean in one kind of statement, from the tables that are derived from counts. */
final class StatementWordings {
  /** By the name of the statement; each is loaded for the first line of such a statement. */
  private static final Map<String, DerivedWordings> TABLES = new ConcurrentHashMap<>();

  private final DerivedWordings wordings;

  /** Whether wordings that no table has are read by their neighbours. */
  private final boolean near;

  private StatementWordings(DerivedWordings wordings, boolean near) {
    this.wordings = wordings;
    this.near = near;
  }

  private static DerivedWordings table(String statement) {
    return TABLES.computeIfAbsent(
        statement, name -> DerivedWordings.load("extract/derived-" + name + ".txt"));
  }

  /** Those of a kind of table; of income in tables that state something else. */
  static StatementWordings of(StatementKind kind) {
    return switch (kind) {
      case INCOME_STATEMENT -> new StatementWordings(table("income"), true);
      case BALANCE_SHEET -> new StatementWordings(table("balance"), true);
      case CASH_FLOW -> new StatementWordings(table("cash"), true);
      case COMPREHENSIVE_INCOME -> new StatementWordings(table("comprehensive"), true);
      case CHANGES_IN_EQUITY -> new StatementWordings(table("equity"), true);
      default -> new StatementWordings(table("income"), false);
    };
  }

  /** Of any statement's wordings, for the derivation's own report. */
  static StatementWordings of(DerivedWordings wordings) {
    return new StatementWordings(wordings, true);
  }

  /** What the words mean, with or without those in brackets. */
  Optional<Meaning> find(Counted counted, String label) {
    return wordings
        .find(counted, LabelWords.of(label))
        .or(() -> wordings.find(counted, LabelWords.of(Labels.withoutBrackets(label))));
  }

  /** What a line means where it stands. */
  Optional<Concept> settled(Counted counted, String label, Set<Place> places) {
    return find(counted, label)
        .or(() -> near ? wordings.near(counted, bare(label)) : Optional.empty())
        .flatMap(m -> m.settled(places));
  }

  private static List<String> bare(String label) {
    return LabelWords.of(Labels.withoutBrackets(label));
  }
}
