package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Measure;

/**
 * Figures of the prose against the same in a table.
 *
 * <p>The prose names things loosely ({@code net debt} for {@code Net debt and hybrid bonds}): any
 * row with some of its words and the same digits for the period is the one it means. It contradicts
 * only a row of exactly its words, the only one of that meaning.
 */
final class ProseRule implements CheckRule {
  /** Fewer digits are met by accident. */
  private static final int DIGITS = 2;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Said said = release.said();
    List<ArithmeticCheck> checks = new ArrayList<>();
    release
        .prose()
        .filter(f -> f.measure() == Measure.AMOUNT)
        .flatMap(f -> Table.Cell.of(f, release.rounding()).stream())
        .forEach(c -> check(c, said).ifPresent(checks::add));
    return checks;
  }

  private static Optional<ArithmeticCheck> check(Table.Cell said, Said printed) {
    List<Table.Cell> named = named(said, printed);
    return same(said, named, printed)
        .map(c -> check(said, c).consistent())
        .or(() -> contradiction(said, named));
  }

  /** Whether a table prints the figure that the prose tells. */
  static boolean holds(Table.Cell said, Said printed) {
    return same(said, named(said, printed), printed).isPresent();
  }

  private static List<Table.Cell> named(Table.Cell said, Said printed) {
    return printed.of(said.fact(), said.fact().period()).stream()
        .filter(c -> c.fact().position().isPresent() && isSameUnit(c, said))
        .toList();
  }

  private static Optional<Table.Cell> same(Table.Cell said, List<Table.Cell> named, Said printed) {
    // The amounts are compared before the words: few have both.
    return Stream.concat(
            named.stream().filter(c -> isSame(c, said)),
            printed
                .inTables(said.fact().period())
                .filter(c -> isSameUnit(c, said) && isSame(c, said) && isAlike(c, said)))
        .findFirst();
  }

  private static boolean isSameUnit(Table.Cell printed, Table.Cell said) {
    return printed.quantity().unit().equals(said.quantity().unit());
  }

  /** The prose tells outflows and costs without the sign that a table gives them. */
  private static boolean isSame(Table.Cell printed, Table.Cell said) {
    return printed.interval().meets(said.interval())
        || printed.interval().negated().meets(said.interval());
  }

  private static boolean isAlike(Table.Cell printed, Table.Cell said) {
    List<String> words = Wording.words(said.fact().label());
    return digits(said) >= DIGITS
        && Wording.words(printed.fact().label()).stream().anyMatch(words::contains);
  }

  private static int digits(Table.Cell cell) {
    return cell.quantity()
        .value()
        .scaleByPowerOfTen(cell.quantity().decimals())
        .abs()
        .toBigInteger()
        .toString()
        .length();
  }

  private static Optional<ArithmeticCheck> contradiction(Table.Cell said, List<Table.Cell> named) {
    return slip(said, named).or(() -> otherwise(said, named));
  }

  /** {@code 1.7 million} for a table's 1,684 million. */
  private static Optional<ArithmeticCheck> slip(Table.Cell said, List<Table.Cell> named) {
    if (digits(said) < DIGITS || !said.isMoney()) {
      return Optional.empty();
    }
    return named.stream()
        .flatMap(c -> ScaleSlip.between(said, c).map(r -> check(said, c).inconsistent(r)).stream())
        .findFirst();
  }

  private static Optional<ArithmeticCheck> otherwise(Table.Cell said, List<Table.Cell> named) {
    boolean one = named.stream().map(c -> c.quantity().value()).distinct().count() == 1;
    if (!one || !Said.isHeadline(said.fact())) {
      return Optional.empty();
    }
    Table.Cell row = named.get(0);
    boolean sameWords = Wording.key(row.fact().label()).equals(Wording.key(said.fact().label()));
    return sameWords
        ? Optional.of(check(said, row).inconsistent("the table says otherwise"))
        : Optional.empty();
  }

  private static Checks check(Table.Cell said, Table.Cell printed) {
    Equation equation = Equation.of(said.fact());
    equation.add(1, printed.fact());
    return Checks.of(Kind.PROSE, equation.toString(), said.fact(), printed.fact())
        .residual(said, printed.interval());
  }
}
