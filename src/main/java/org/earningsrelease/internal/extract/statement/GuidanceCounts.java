package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/**
 * What a bare number is where all money is printed with its sign and scale: of {@code Net sales |
 * $10.9 billion} and {@code New stores | 25-30} the second is a count.
 */
final class GuidanceCounts {
  private static final Lexer LEXER = Lexer.standard();

  private GuidanceCounts() {}

  /** The kinds, rows of bare numbers as counts if the table's money bears its own scale. */
  static List<RowKind> of(List<Table.Row> rows, List<RowKind> kinds) {
    if (rows.stream().noneMatch(GuidanceCounts::isScaledMoney)) {
      return kinds;
    }
    List<RowKind> counted = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      boolean bare = kinds.get(i) == RowKind.MONEY && isBare(rows.get(i));
      counted.add(bare ? RowKind.COUNT : kinds.get(i));
    }
    return counted;
  }

  private static boolean isScaledMoney(Table.Row row) {
    return leads(row).stream().anyMatch(t -> t instanceof Token.Money m && m.scaled());
  }

  private static boolean isBare(Table.Row row) {
    List<Token.Numeric> leads = leads(row);
    return !leads.isEmpty()
        && leads.stream().allMatch(t -> t instanceof Token.Plain p && !p.scaled());
  }

  private static List<Token.Numeric> leads(Table.Row row) {
    List<Token.Numeric> leads = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      for (Token token : LEXER.tokens(cell.passage().text())) {
        if (token instanceof Token.Numeric numeric) {
          leads.add(numeric);
        } else if (token instanceof Token.Range range) {
          leads.add(range.from());
        } else if (token instanceof Token.Bounded bounded) {
          leads.add(bounded.figure());
        }
      }
    }
    return leads;
  }
}
