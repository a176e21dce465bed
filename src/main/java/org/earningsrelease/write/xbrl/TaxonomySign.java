package org.earningsrelease.write.xbrl;

import java.math.BigDecimal;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.PrintedSign;
import org.earningsrelease.model.StatementKind;

/**
 * The sign that an element's definition asks for.
 *
 * <p>Payments are positive in the taxonomy and stand in parentheses in print; an increase of
 * receivables is positive there and takes cash here. What is printed either way keeps its sign.
 */
final class TaxonomySign {
  private TaxonomySign() {}

  static BigDecimal of(BigDecimal printed, ConceptDefinition definition, StatementKind table) {
    if (definition.sign() != PrintedSign.NEGATED) {
      return printed;
    } else if (isOutflow(definition.concept().name())) {
      return printed.abs();
    }
    boolean negated = table == StatementKind.CASH_FLOW || printed.signum() < 0;
    return negated ? printed.negate() : printed;
  }

  /** {@code PaymentsOfDividends}, but not {@code PaymentsForProceedsFromInvestments}. */
  private static boolean isOutflow(String name) {
    return (name.startsWith("Payments") || name.startsWith("Repayments"))
        && !name.contains("Proceeds");
  }
}
