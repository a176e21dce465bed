package org.earningsrelease.internal.extract.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;

/**
 * The cells of a row that say what had been expected before.
 *
 * @param statement that the row belongs to
 * @param row as printed
 */
record PriorCells(Statement statement, Table.Row row) {
  private static final Set<String> PRIOR =
      Set.of("prior", "previous", "previously", "former", "old", "original", "initial", "earlier");

  /** The figure of such a cell, in the unit and scale of the newer one. */
  Optional<Figure> before(Fact fact) {
    List<Quantity> ends = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      if (isPrior(cell, fact)) {
        ends.addAll(quantities(cell.passage().text(), fact));
      }
    }
    if (ends.isEmpty() || ends.size() > 2) {
      return Optional.empty();
    }
    Quantity low = ends.get(0);
    Quantity high = ends.get(ends.size() - 1);
    if (ends.size() == 1) {
      return Optional.of(new Figure.Exact(low));
    }
    return low.value().compareTo(high.value()) <= 0
        ? Optional.of(new Figure.Range(low, high))
        : Optional.empty();
  }

  /** {@code Prior Guidance}; where GAAP and other columns have each their own, that of the same. */
  private boolean isPrior(Table.Cell cell, Fact fact) {
    if (cell.column() >= statement.columns().size()) {
      return false;
    }
    StatementColumn column = statement.columns().get(cell.column());
    boolean same =
        column.period().lastDay().isEmpty()
            || fact.period().lastDay().isEmpty()
            || column.period().lastDay().equals(fact.period().lastDay());
    return Wording.words(column.heading()).stream().anyMatch(PRIOR::contains)
        && same
        && column.basis() == basis(fact);
  }

  /** That of the figure's own column: a row may say more. */
  private Basis basis(Fact fact) {
    return fact.position()
        .map(p -> statement.columns().get(p.column() - 1).basis())
        .orElse(fact.basis());
  }

  private static List<Quantity> quantities(String cell, Fact fact) {
    List<Quantity> found = new ArrayList<>();
    Optional<Quantity> model = first(fact.figure());
    Optional<Token.Numeric> printed = first(Lexer.standard().tokens(fact.source().quote()));
    if (model.isEmpty() || printed.isEmpty() || printed.get().value().signum() == 0) {
      return found;
    }
    // {@code $2,050} in millions: what the newer figure was multiplied by.
    BigDecimal scale = model.get().value().divide(printed.get().value(), 6, RoundingMode.HALF_UP);
    int power = scale.abs().precision() - scale.scale() - 1;
    for (Token token : Lexer.standard().tokens(cell)) {
      numbers(token).forEach(n -> found.add(quantity(n, power, model.get())));
    }
    return found;
  }

  private static Quantity quantity(Token.Numeric number, int power, Quantity model) {
    return new Quantity(
        number.value().scaleByPowerOfTen(power), number.decimals() - power, model.unit());
  }

  private static List<Token.Numeric> numbers(Token token) {
    if (token instanceof Token.Range range) {
      return List.of(range.from(), range.to());
    }
    if (token instanceof Token.Bounded bounded) {
      return List.of(bounded.figure());
    }
    return token instanceof Token.Numeric number ? List.of(number) : List.of();
  }

  private static Optional<Token.Numeric> first(List<Token> tokens) {
    return tokens.stream().flatMap(t -> numbers(t).stream()).findFirst();
  }

  private static Optional<Quantity> first(Figure figure) {
    if (figure instanceof Figure.Range range) {
      return Optional.of(range.low());
    }
    if (figure instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity());
    }
    return figure instanceof Figure.About about ? Optional.of(about.quantity()) : Optional.empty();
  }
}
