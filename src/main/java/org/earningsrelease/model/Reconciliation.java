package org.earningsrelease.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a table leads from one measure to another: {@code Net income}, the adjustments, {@code
 * Adjusted net income}; at least one of the two is outside the accounting standards.
 *
 * <p>Only what adds up within the rounding of the print is a reconciliation. A table that leads on,
 * from net income to EBITDA and from there to adjusted EBITDA, has two.
 *
 * @param from the measure that the table starts from
 * @param adjustments the rows between, in the order of the print, without subtotals
 * @param to the measure that it arrives at
 */
public record Reconciliation(Fact from, List<Adjustment> adjustments, Fact to) {

  public Reconciliation {
    adjustments = List.copyOf(adjustments);
  }

  /** Whether a printed figure is added or deducted. */
  public enum Sign {
    ADDED("added"),
    /** {@code Less: capital expenditure 20}. */
    DEDUCTED("deducted");

    private final String code;

    Sign(String code) {
      this.code = code;
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }
  }

  /**
   * A step from the one measure to the other.
   *
   * @param fact the figure as printed
   * @param sign what is done with it
   */
  public record Adjustment(Fact fact, Sign sign) {

    /** What the step adds, in full units; a loss of that much is negative. */
    public BigDecimal amount() {
      BigDecimal printed = PrintedSum.quantity(fact).map(Quantity::value).orElse(BigDecimal.ZERO);
      return sign == Sign.ADDED ? printed : printed.negate();
    }
  }

  /** The reconciliations of a release, table by table, column by column, from top to bottom. */
  public static List<Reconciliation> of(FinancialRelease release) {
    return release.statements().stream()
        .filter(s -> s.kind() == StatementKind.RECONCILIATION)
        .flatMap(s -> of(s).stream())
        .toList();
  }

  /** Those of one table, whatever its kind. */
  public static List<Reconciliation> of(Statement statement) {
    return statement.columns().stream()
        .map(column -> new ReconciliationSearch(cells(statement, column.number())))
        .flatMap(search -> search.all().stream())
        .toList();
  }

  private static List<Fact> cells(Statement statement, int column) {
    return statement
        .facts()
        .filter(f -> f.position().map(TablePosition::column).equals(Optional.of(column)))
        .filter(f -> f.measure() == Measure.AMOUNT)
        .toList();
  }
}
