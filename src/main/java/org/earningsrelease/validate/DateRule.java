package org.earningsrelease.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;

/** A result cannot be reported for a period that begins after the release. */
final class DateRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Optional<LocalDate> day = release.release().header().releaseDate();
    List<ArithmeticCheck> checks = new ArrayList<>();
    day.ifPresent(
        released ->
            release
                .prose()
                .filter(f -> begins(f).filter(released::isBefore).isPresent())
                .forEach(f -> checks.add(check(f, released))));
    return checks;
  }

  private static Optional<LocalDate> begins(Fact fact) {
    return fact.period().firstDay().or(() -> fact.period().lastDay());
  }

  private static ArithmeticCheck check(Fact fact, LocalDate released) {
    String identity =
        Equation.term(fact) + " for " + fact.period().label() + ", told on " + released;
    return Checks.of(Kind.DATE, identity, fact)
        .inconsistent("that period begins on " + begins(fact).orElseThrow());
  }
}
