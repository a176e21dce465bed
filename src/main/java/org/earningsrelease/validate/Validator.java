package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.FinancialRelease;

/**
 * Checks a release by the arithmetic that its figures imply.
 *
 * <pre>{@code
 * Validator.standard().validate(release).requireConsistent();
 * }</pre>
 *
 * <p>Figures stand for intervals, as in XBRL Calculations 1.1; an identity holds when some exact
 * values within them satisfy it. The same release gives the same report. Immutable and safe for use
 * by several threads.
 */
public final class Validator {
  private static final List<CheckRule> RULES =
      List.of(
          new SubtotalRule(),
          new ColumnSumRule(),
          new BalanceSheetRule(),
          new PeriodSumRule(),
          new CashRule(),
          new DuplicateRule(),
          new PerShareRule(),
          new ChangeRule(),
          new RatioRule(),
          new CommonSizeRule(),
          new TranslationRule(),
          new ProseRule(),
          new GrowthRule(),
          new DirectionRule(),
          new DateRule());
  private static final Validator STANDARD =
      new Validator(EnumSet.allOf(ArithmeticCheck.Kind.class), Optional.empty());

  private final Set<ArithmeticCheck.Kind> kinds;
  private final Optional<Rounding> rounding;

  private Validator(Set<ArithmeticCheck.Kind> kinds, Optional<Rounding> rounding) {
    this.kinds = Collections.unmodifiableSet(kinds);
    this.rounding = rounding;
  }

  /** All kinds of checks; how figures are rounded is told by the release's own sums. */
  public static Validator standard() {
    return STANDARD;
  }

  /** The same with checks of these kinds only. */
  public Validator only(ArithmeticCheck.Kind first, ArithmeticCheck.Kind... others) {
    return new Validator(EnumSet.of(first, others), rounding);
  }

  /** The same, all figures taken as rounded so. */
  public Validator rounding(Rounding mode) {
    return new Validator(kinds, Optional.of(Objects.requireNonNull(mode, "mode")));
  }

  /** Checks a release; what its facts' {@code check} said before does not matter. */
  public ValidationReport validate(FinancialRelease release) {
    Objects.requireNonNull(release, "release");
    Rounding mode =
        rounding.orElseGet(() -> Truncation.of(ReleaseTables.of(release, Rounding.NEAREST)));
    return report(release, mode);
  }

  private ValidationReport report(FinancialRelease release, Rounding mode) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    ReleaseTables tables = ReleaseTables.of(release, mode);
    for (CheckRule rule : RULES) {
      rule.check(tables).stream().filter(c -> kinds.contains(c.kind())).forEach(checks::add);
    }
    return new ValidationReport(release, mode, checks);
  }
}
