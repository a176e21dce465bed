package org.earningsrelease.validate;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.StatementKind;

/**
 * Figures of a release contradict each other, or too few of them are proven; test frameworks report
 * it as a failed assertion.
 */
public final class InconsistentReleaseError extends AssertionError {
  @Serial private static final long serialVersionUID = 1L;

  private InconsistentReleaseError(String message) {
    super(message);
  }

  static InconsistentReleaseError of(String document, List<ArithmeticCheck> failures) {
    return new InconsistentReleaseError(
        document
            + ": "
            + failures.size()
            + (failures.size() == 1 ? " contradiction\n" : " contradictions\n")
            + failures.stream().map(ArithmeticCheck::line).collect(Collectors.joining("\n")));
  }

  static InconsistentReleaseError unproven(
      ValidationReport report, StatementKind kind, double proven, double required) {
    Set<Fact> ofKind =
        report.release().statements().stream()
            .filter(s -> s.kind() == kind)
            .flatMap(s -> s.facts())
            .collect(Collectors.toSet());
    return new InconsistentReleaseError(
        report.release().document().name()
            + ": "
            + String.format(
                Locale.ROOT,
                "%.0f %% of %s are proven, %.0f %% are required",
                100 * proven,
                kind.code(),
                100 * required)
            + report.openTotals().stream()
                .filter(ofKind::contains)
                .map(f -> "\npage " + f.source().page() + ": open total " + Equation.term(f))
                .collect(Collectors.joining()));
  }
}
