package org.earningsrelease.write.xbrl;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earningsrelease.model.Fact;

/**
 * A fact of a report.
 *
 * @param value with the sign that the concept's definition asks for
 * @param decimals to which power of ten it was printed
 * @param dimensions what it is the value of: {@code concept}, {@code entity}, {@code period}, …
 * @param approximate whether it was printed as {@code about}
 * @param printed the fact of the release
 */
record XbrlFact(
    BigDecimal value,
    int decimals,
    Map<String, String> dimensions,
    boolean approximate,
    Fact printed) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  XbrlFact {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
  }

  /** Whether some exact value rounds to both, as Calculations 1.1 has it. */
  boolean isConsistentWith(XbrlFact other) {
    BigDecimal off = value.subtract(other.value).abs();
    return off.compareTo(slack().add(other.slack())) <= 0;
  }

  private BigDecimal slack() {
    return HALF.scaleByPowerOfTen(-decimals);
  }
}
