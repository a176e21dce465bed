package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.LineItem;

/**
 * Income by shares is income per share.
 *
 * <p>Which income and which shares is tried: rows of the same table, basic figures with basic
 * shares. A relation counts when all columns bear it out; where all but one do, and clearly, that
 * one contradicts.
 */
final class PerShareRule implements CheckRule {
  private static final double CHANCE = 5e-2;
  private static final double CHANCE_FOR_A_CONTRADICTION = 5e-3;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      List<LineItem> shares = table.rows(Table.Cell::isShares);
      if (!shares.isEmpty()) {
        List<LineItem> incomes = table.rows(Table.Cell::isMoney);
        table
            .rows(Table.Cell::isPerShare)
            .forEach(row -> checks.addAll(best(table, row, incomes, shares)));
      }
    }
    return checks;
  }

  private static List<ArithmeticCheck> best(
      Table table, LineItem perShare, List<LineItem> incomes, List<LineItem> shares) {
    Optional<Quotients> best = Optional.empty();
    double tried = 0;
    for (LineItem count : alike(perShare, shares)) {
      for (int i = incomes.size() - 1; i >= 0; i--) {
        tried += isIncome(incomes.get(i)) ? 0.1 : 1;
        Quotients quotients = new Quotients(Kind.PER_SHARE, table, perShare, incomes.get(i), count);
        if (quotients.isBetterThan(best)) {
          best = Optional.of(quotients.afterTrying(tried));
        }
      }
    }
    return best.map(q -> q.checks(CHANCE, CHANCE_FOR_A_CONTRADICTION)).orElse(List.of());
  }

  /** Rows whose words call them income. */
  private static boolean isIncome(LineItem row) {
    return row.concept()
        .filter(c -> c.name().startsWith("NetIncome") || c.name().startsWith("ProfitLoss"))
        .isPresent();
  }

  /** Basic shares for basic figures, where rows say so. */
  private static List<LineItem> alike(LineItem perShare, List<LineItem> shares) {
    boolean diluted = isDiluted(perShare);
    List<LineItem> alike = shares.stream().filter(r -> isDiluted(r) == diluted).toList();
    List<LineItem> ordered = new ArrayList<>(alike);
    shares.stream().filter(r -> !alike.contains(r)).forEach(ordered::add);
    return ordered;
  }

  private static boolean isDiluted(LineItem row) {
    return Wording.words(row.label()).contains("diluted")
        || row.concept().filter(c -> c.name().contains("Diluted")).isPresent();
  }
}
