package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
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
  /** Every rule and what its checks may be; in the order of the report. */
  private static final Map<CheckRule, Set<Kind>> RULES = rules();

  private static final Validator STANDARD =
      new Validator(EnumSet.allOf(Kind.class), Optional.empty());

  private final Set<Kind> kinds;
  private final Optional<Rounding> rounding;

  private Validator(Set<Kind> kinds, Optional<Rounding> rounding) {
    this.kinds = Collections.unmodifiableSet(kinds);
    this.rounding = rounding;
  }

  /** All kinds of checks; how figures are rounded is told by the release's own sums. */
  public static Validator standard() {
    return STANDARD;
  }

  /** The same with checks of these kinds only. */
  public Validator only(Kind first, Kind... others) {
    return new Validator(EnumSet.of(first, others), rounding);
  }

  /** The same, all figures taken as rounded so. */
  public Validator rounding(Rounding mode) {
    return new Validator(kinds, Optional.of(Objects.requireNonNull(mode, "mode")));
  }

  /** Checks a release; what its facts' {@code check} said before does not matter. */
  public ValidationReport validate(FinancialRelease release) {
    Objects.requireNonNull(release, "release");
    ReleaseTables nearest = ReleaseTables.of(release);
    return report(nearest.rounded(rounding.orElseGet(() -> Truncation.of(nearest))));
  }

  private ValidationReport report(ReleaseTables tables) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    RULES.forEach(
        (rule, told) -> {
          if (told.stream().anyMatch(kinds::contains)) {
            rule.check(tables).stream().filter(c -> kinds.contains(c.kind())).forEach(checks::add);
          }
        });
    return new ValidationReport(tables.release(), tables.rounding(), checks);
  }

  private static Map<CheckRule, Set<Kind>> rules() {
    Map<CheckRule, Set<Kind>> rules = new LinkedHashMap<>();
    rules.put(new SubtotalRule(), EnumSet.of(Kind.SUBTOTAL, Kind.CASH_ROLL_FORWARD));
    rules.put(new ColumnSumRule(), EnumSet.of(Kind.COLUMN_SUM));
    rules.put(new BalanceSheetRule(), EnumSet.of(Kind.BALANCE_SHEET));
    rules.put(new PeriodSumRule(), EnumSet.of(Kind.PERIOD_SUM));
    rules.put(new CashRule(), EnumSet.of(Kind.DUPLICATE));
    rules.put(new DuplicateRule(), EnumSet.of(Kind.DUPLICATE));
    rules.put(new PerShareRule(), EnumSet.of(Kind.PER_SHARE));
    rules.put(new ChangeRule(), EnumSet.of(Kind.CHANGE, Kind.PERCENT_CHANGE));
    rules.put(new RatioRule(), EnumSet.of(Kind.RATIO));
    rules.put(new CommonSizeRule(), EnumSet.of(Kind.RATIO));
    rules.put(new TranslationRule(), EnumSet.of(Kind.TRANSLATION));
    rules.put(new ProseRule(), EnumSet.of(Kind.PROSE));
    rules.put(new GrowthRule(), EnumSet.of(Kind.GROWTH_CLAIM));
    rules.put(new DirectionRule(), EnumSet.of(Kind.DIRECTION));
    rules.put(new DateRule(), EnumSet.of(Kind.DATE));
    return Collections.unmodifiableMap(rules);
  }
}
