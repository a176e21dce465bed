package org.earningsrelease.validate;

import java.util.stream.Collectors;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Term;

/** A check in one line: place, identity, residual. */
final class CheckText {
  private CheckText() {}

  /** {@code page 2, table 3: subtotal inconsistent: Total 12 = Europe 7 + Asia 4: off by 1 USD}. */
  static String of(ArithmeticCheck check) {
    return place(check)
        + ": "
        + check.kind().code()
        + " "
        + check.outcome().code()
        + ": "
        + check.identity()
        + check.reason().map(r -> " (" + r + ")").orElse("");
  }

  private static String place(ArithmeticCheck check) {
    return check.terms().stream()
        .map(CheckText::place)
        .distinct()
        .limit(2)
        .collect(Collectors.joining(" and "));
  }

  private static String place(Term term) {
    return "page "
        + term.source().page()
        + term.position().map(p -> ", table " + p.table()).orElse("");
  }
}
