package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Unit;

/** {@code JPY 11,617 million ($111.5 million)}: amounts translated at the stated rate. */
final class TranslationRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Optional<ConvenienceRate> rate = release.release().header().convenienceRate();
    return rate.map(r -> check(release, r)).orElse(List.of());
  }

  private static List<ArithmeticCheck> check(ReleaseTables release, ConvenienceRate rate) {
    List<Table.Cell> all =
        Stream.concat(
                release.prose(), release.tables().stream().flatMap(t -> t.statement().facts()))
            .flatMap(f -> Table.Cell.of(f, release.rounding()).stream())
            .filter(Table.Cell::isAmount)
            .toList();
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Table.Cell translated = all.get(i);
      if (translated.quantity().unit().equals(new Unit.Money(rate.to()))) {
        original(all, i, rate).map(o -> check(translated, o, rate)).ifPresent(checks::add);
      }
    }
    return Support.of(checks, 2).settled();
  }

  /** The nearest figure in the other currency that says the same. */
  private static Optional<Table.Cell> original(
      List<Table.Cell> all, int translated, ConvenienceRate rate) {
    Fact fact = all.get(translated).fact();
    for (int away = 1; away <= 8; away++) {
      for (int i : new int[] {translated - away, translated + away}) {
        if (i >= 0 && i < all.size() && isOriginal(all.get(i), fact, rate)) {
          return Optional.of(all.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOriginal(Table.Cell cell, Fact of, ConvenienceRate rate) {
    Fact fact = cell.fact();
    return cell.quantity().unit().equals(new Unit.Money(rate.from()))
        && fact.label().equals(of.label())
        && fact.segment().equals(of.segment())
        && fact.basis() == of.basis()
        && fact.period().lastDay().equals(of.period().lastDay())
        && fact.period().firstDay().equals(of.period().firstDay())
        && fact.position().map(p -> p.row()).equals(of.position().map(p -> p.row()));
  }

  private static ArithmeticCheck check(
      Table.Cell translated, Table.Cell original, ConvenienceRate rate) {
    Interval computed = original.interval().dividedBy(Interval.exactly(rate.rate())).orElseThrow();
    String identity =
        Equation.term(translated.fact())
            + " = "
            + original.fact().source().quote()
            + " / "
            + rate.rate().toPlainString();
    Checks check =
        Checks.of(Kind.TRANSLATION, identity, translated.fact(), original.fact())
            .residual(translated, computed)
            .chance(translated, computed);
    return computed.meets(translated.interval())
        ? check.consistent()
        : check.inconsistent("other translations are at the stated rate");
  }
}
