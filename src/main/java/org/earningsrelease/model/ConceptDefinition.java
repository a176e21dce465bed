package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;

/**
 * What the taxonomies say of a concept.
 *
 * @param concept the concept, by its us-gaap name
 * @param ifrs the element of the IFRS taxonomy that corresponds, {@code ProfitLossBeforeTax}
 * @param counted what its figures count
 * @param dated whether they stand for a day or for a span of time
 * @param balance on which side of an account they add; empty for ratios, shares, subtotals of cash
 * @param sign how releases print them
 * @param place where in a statement its line stands
 * @param synonyms other us-gaap names that filers choose for the same printed line
 */
public record ConceptDefinition(
    Concept concept,
    Optional<String> ifrs,
    Counted counted,
    Dated dated,
    Optional<Balance> balance,
    PrintedSign sign,
    Place place,
    List<String> synonyms) {

  public ConceptDefinition {
    synonyms = List.copyOf(synonyms);
  }

  /** What figures count. */
  public enum Counted {
    MONEY,
    PER_SHARE,
    SHARES
  }

  /** What figures are dated by. */
  public enum Dated {
    INSTANT,
    DURATION
  }

  /** The side of an account on which an amount adds. */
  public enum Balance {
    DEBIT,
    CREDIT
  }

  /** How the sign in print relates to that of the taxonomy's element. */
  public enum PrintedSign {
    AS_IS,
    /** Payments, positive in the taxonomy, stand in parentheses. */
    NEGATED,
    /** Some releases print {@code Interest expense 12}, others {@code (12)}. */
    EITHER
  }

  /** The part of a statement in which a line stands. */
  public enum Place {
    REVENUE,
    COSTS,
    /** Below the operating result. */
    RESULT,
    PER_SHARE,
    CURRENT_ASSETS,
    OTHER_ASSETS,
    CURRENT_LIABILITIES,
    OTHER_LIABILITIES,
    EQUITY,
    OPERATING_CASH,
    INVESTING_CASH,
    FINANCING_CASH,
    /** The change in cash, and the notes behind it. */
    CASH_CHANGE,
    /** Comprehensive income and changes in equity. */
    EQUITY_CHANGE
  }
}
