package org.earningsrelease.internal.extract.statement;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.StatementKind;

/** From the wording of a line to its concept; a wording means one concept in one statement. */
final class ConceptLexicon {
  private static final PhraseTable<Concept> INCOME = load("concepts-income");
  private static final PhraseTable<Concept> BALANCE = load("concepts-balance");
  private static final PhraseTable<Concept> CASH = load("concepts-cash");

  private ConceptLexicon() {}

  private static PhraseTable<Concept> load(String name) {
    return PhraseTable.load("extract/" + name + ".txt", columns -> new Concept(columns.get(0)));
  }

  /** The concept of a wording in that kind of table; of income in tables of other kinds. */
  static Optional<Concept> of(StatementKind kind, String label) {
    PhraseTable<Concept> table = table(kind);
    return table
        .exact(label)
        .or(() -> table.exact(WordingFolds.fold(label)))
        .or(() -> table.exact(WordingFolds.fold(withoutBrackets(label))));
  }

  private static PhraseTable<Concept> table(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> BALANCE;
      case CASH_FLOW -> CASH;
      default -> INCOME;
    };
  }

  /** {@code Other income, net (a)} and {@code Total equity (deficit)} without their brackets. */
  static String withoutBrackets(String label) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
