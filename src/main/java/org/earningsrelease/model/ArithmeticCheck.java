package org.earningsrelease.model;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An identity that printed figures should satisfy, and whether they do within the rounding of the
 * print.
 *
 * @param kind what sort of identity
 * @param outcome whether it holds
 * @param identity in words, with the figures as printed: {@code Total 11,617 = Services 9,800 +
 *     Equipment 1,817}
 * @param reason why it is inconclusive, or what is wrong with it; of one that holds what is
 *     remarkable: the only sum of a table that is not exact to the last digit
 * @param residual the left side less what the right side gives, in units of the last printed digit
 *     of the left side; empty where there is nothing to subtract
 * @param chance the probability that figures which have nothing to do with each other would agree
 *     so well, at most 1; given for identities that were found by trying
 * @param terms the figures that take part, the left side first
 */
public record ArithmeticCheck(
    Kind kind,
    Outcome outcome,
    String identity,
    Optional<String> reason,
    Optional<BigDecimal> residual,
    Optional<BigDecimal> chance,
    List<Term> terms) {

  public ArithmeticCheck {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    if (identity.isBlank()) {
      throw new IllegalArgumentException("identity is blank");
    }
    terms = List.copyOf(terms);
  }

  /** What sort of identity. */
  public enum Kind {
    /** Rows of a table that make a total. */
    SUBTOTAL("subtotal"),
    /** Columns that make a total: segments and eliminations, adjustments, parts of equity. */
    COLUMN_SUM("columnSum"),
    /** Assets are liabilities and equity. */
    BALANCE_SHEET("balanceSheet"),
    /** Quarters make a half, nine months, a year. */
    PERIOD_SUM("periodSum"),
    /** Opening cash, its change and effects of exchange rates make closing cash. */
    CASH_ROLL_FORWARD("cashRollForward"),
    /** One figure printed in several tables. */
    DUPLICATE("duplicate"),
    /** Income by shares is income per share. */
    PER_SHARE("perShare"),
    /** A column of changes against the columns it compares. */
    CHANGE("change"),
    /** A column of percent changes against the columns it compares. */
    PERCENT_CHANGE("percentChange"),
    /** A share of a total, or a margin, against the amounts it relates. */
    RATIO("ratio"),
    /** A figure of the prose against the same in a table. */
    PROSE("prose"),
    /** A growth that the prose claims against the figures of both periods. */
    GROWTH_CLAIM("growthClaim"),
    /** An amount translated at the stated exchange rate. */
    TRANSLATION("translation"),
    /** Words such as "improved from" against the figures of both periods. */
    DIRECTION("direction"),
    /** A period that cannot have been reported yet. */
    DATE("date");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }

    /** Whether it says that parts make a total within one table. */
    public boolean isSum() {
      return this == SUBTOTAL
          || this == COLUMN_SUM
          || this == BALANCE_SHEET
          || this == CASH_ROLL_FORWARD;
    }
  }

  /** Whether an identity holds. */
  public enum Outcome {
    CONSISTENT("consistent"),
    INCONSISTENT("inconsistent"),
    /** Something that it needs is not printed. */
    INCONCLUSIVE("inconclusive");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }
  }

  /**
   * A figure that takes part.
   *
   * @param label the line item or metric as printed
   * @param position its place in a table; empty in prose
   * @param source where it was printed
   */
  public record Term(String label, Optional<TablePosition> position, Source source) {
    /** The term that a fact is. */
    public static Term of(Fact fact) {
      return new Term(fact.label(), fact.position(), fact.source());
    }

    private String place() {
      return "page " + source.page() + position.map(p -> ", table " + p.table()).orElse("");
    }
  }

  /**
   * The check in one line: place, kind, outcome, identity and reason.
   *
   * <p>{@code page 2, table 3: subtotal inconsistent: Total 12 = Europe 7 + Asia 4 (off by 1 USD)}.
   */
  public String line() {
    String places = terms.stream().map(Term::place).distinct().limit(2).collect(joining(" and "));
    return (places.isEmpty() ? "" : places + ": ")
        + kind.code()
        + " "
        + outcome.code()
        + ": "
        + identity
        + reason.map(r -> " (" + r + ")").orElse("");
  }

  /** Whether that fact takes part. */
  public boolean has(Fact fact) {
    return terms.contains(Term.of(fact));
  }

  /** Whether the figures contradict each other. */
  public boolean isContradiction() {
    return outcome == Outcome.INCONSISTENT;
  }
}
