package org.earningsrelease.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.StatementKind;

/**
 * The closing cash of a cash flow is that of the balance sheet, so is the opening cash that of the
 * day before the period.
 *
 * <p>Where the cash flow counts restricted cash too, the balance sheet's rows of restricted cash
 * are added; what is still open is inconclusive: restricted cash often stands within other assets.
 */
final class CashRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    release
        .rows()
        .filter(r -> r.kind() == StatementKind.CASH_FLOW && CashWords.isCash(r.item()))
        .forEach(
            row ->
                CashWords.end(row.item().label())
                    .ifPresent(
                        end ->
                            row.cells()
                                .filter(Table.Cell::isMoney)
                                .flatMap(c -> check(c, end, release).stream())
                                .forEach(checks::add)));
    return checks;
  }

  private static Optional<ArithmeticCheck> check(
      Table.Cell flow, CashWords.End end, ReleaseTables release) {
    Optional<LocalDate> day =
        end == CashWords.End.CLOSING
            ? flow.fact().period().lastDay()
            : flow.fact().period().firstDay().map(first -> first.minusDays(1));
    List<Table.Cell> cash = day.map(d -> cash(release, d)).orElse(List.of());
    if (cash.isEmpty()) {
      return Optional.empty();
    }
    Equation equation = Equation.of(flow.fact());
    Interval sum = cash.get(0).interval();
    List<Fact> facts = new ArrayList<>(List.of(flow.fact(), cash.get(0).fact()));
    equation.add(1, cash.get(0).fact());
    for (int i = 1; i < cash.size() && !flow.interval().meets(sum); i++) {
      sum = sum.plus(cash.get(i).interval());
      equation.add(1, cash.get(i).fact());
      facts.add(cash.get(i).fact());
    }
    Checks check = Checks.of(Kind.DUPLICATE, equation.toString(), facts).residual(flow, sum);
    return Optional.of(
        flow.interval().meets(sum)
            ? check.consistent()
            : check.inconclusive("the balance sheet may hold cash in other rows"));
  }

  /** Cash of the balance sheet, then its restricted cash. */
  private static List<Table.Cell> cash(ReleaseTables release, LocalDate day) {
    return Stream.of(false, true)
        .flatMap(
            restricted ->
                release
                    .rows()
                    .filter(r -> r.kind() == StatementKind.BALANCE_SHEET)
                    .filter(r -> isCash(r.item()) && isRestricted(r.item()) == restricted)
                    .flatMap(ReleaseTables.Row::cells)
                    .filter(c -> isAt(c, day))
                    .limit(restricted ? Long.MAX_VALUE : 1))
        .toList();
  }

  private static boolean isCash(LineItem row) {
    return isRestricted(row)
        || row.concept()
            .filter(c -> c.name().startsWith("CashAndCashEquivalents") || c.name().equals("Cash"))
            .isPresent();
  }

  private static boolean isRestricted(LineItem row) {
    var words = Wording.words(row.label());
    return words.contains("restricted") && words.contains("cash");
  }

  private static boolean isAt(Table.Cell cell, LocalDate day) {
    return cell.isMoney()
        && cell.fact().period() instanceof Period.Instant instant
        && instant.date().equals(day);
  }
}
