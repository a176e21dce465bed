package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.Fact;

/** Says of a sum column by column whether it holds. */
final class SumChecks {
  private final Grid grid;
  private final Sum sum;
  private final ArithmeticCheck.Kind kind;
  private final Function<Fact, String> name;

  /**
   * @param name what to call a figure in words
   */
  SumChecks(Grid grid, Sum sum, ArithmeticCheck.Kind kind, Function<Fact, String> name) {
    this.grid = grid;
    this.sum = sum;
    this.kind = kind;
    this.name = name;
  }

  /** A check for each column that prints the total and a part of it. */
  Stream<ArithmeticCheck> all() {
    return IntStream.range(0, grid.columns())
        .filter(column -> grid.isPrinted(sum.total(), column))
        .filter(column -> parts(column).size() > 0)
        .mapToObj(this::check);
  }

  private List<Sum.Part> parts(int column) {
    return sum.parts().stream().filter(p -> grid.isPrinted(p.row(), column)).toList();
  }

  private ArithmeticCheck check(int column) {
    Fact total = grid.fact(sum.total(), column);
    List<Fact> facts = new ArrayList<>(List.of(total));
    Equation equation = Equation.of(name.apply(total), total);
    for (Sum.Part part : parts(column)) {
      Fact fact = grid.fact(part.row(), column);
      equation.add(part.sign(), name.apply(fact), fact);
      facts.add(fact);
    }
    BigDecimal residual = grid.exact(grid.residual(sum, column));
    boolean complete = parts(column).size() == sum.parts().size();
    boolean holds = grid.holds(sum, column);
    Outcome outcome =
        holds ? Outcome.CONSISTENT : complete ? Outcome.INCONSISTENT : Outcome.INCONCLUSIVE;
    return new ArithmeticCheck(
        kind,
        outcome,
        equation.toString(),
        holds ? Optional.empty() : Optional.of(reason(complete, total, residual)),
        Figures.quantity(total).map(q -> Figures.inLastDigits(residual, q)),
        Optional.of(chance(sum.chance())),
        facts.stream().map(ArithmeticCheck.Term::of).toList());
  }

  private String reason(boolean complete, Fact total, BigDecimal residual) {
    String off = "off by " + Equation.amount(residual, total);
    return complete ? off + "; the others add up" : off + "; a part is not printed here";
  }

  static BigDecimal chance(double chance) {
    return BigDecimal.valueOf(Math.max(chance, 1e-12)).round(new MathContext(2));
  }
}
