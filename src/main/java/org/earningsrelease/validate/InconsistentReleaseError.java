package org.earningsrelease.validate;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.earningsrelease.model.ArithmeticCheck;

/** Figures of a release contradict each other; test frameworks report it as a failed assertion. */
public final class InconsistentReleaseError extends AssertionError {
  @Serial private static final long serialVersionUID = 1L;

  InconsistentReleaseError(String document, List<ArithmeticCheck> failures) {
    super(
        document
            + ": "
            + failures.size()
            + (failures.size() == 1 ? " contradiction\n" : " contradictions\n")
            + failures.stream().map(ArithmeticCheck::line).collect(Collectors.joining("\n")));
  }
}
