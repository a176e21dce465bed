package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;

/**
 * {@code a significant improvement from a loss of 16,477 million}: words of direction against the
 * figures of both periods.
 *
 * <p>The earlier figure is the one printed with the words, the newer what the release prints of the
 * same thing for the period that the words are about.
 */
final class DirectionRule implements CheckRule {
  /** Of these more is worse: whether they improved is nothing that arithmetic knows. */
  private static final Set<String> COSTS =
      Set.of("cost", "costs", "expense", "expenses", "tax", "taxes", "debt", "charges", "interest");

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Said said = release.said();
    List<Fact> prose = release.prose().toList();
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Fact claim : prose) {
      if (claim.measure() == Measure.CHANGE && claim.figure() instanceof Figure.Qualitative words) {
        DirectionWords.way(words.words())
            .flatMap(way -> check(claim, way, prose, said, release.rounding()))
            .ifPresent(checks::add);
      }
    }
    return checks;
  }

  private static Optional<ArithmeticCheck> check(
      Fact claim, DirectionWords.Way way, List<Fact> prose, Said said, Rounding rounding) {
    Optional<Table.Cell> before =
        prose.stream()
            .filter(f -> f.measure() == Measure.AMOUNT && isWithin(f, claim))
            .flatMap(f -> Table.Cell.of(f, rounding).stream())
            .findFirst();
    return before.flatMap(
        then ->
            said.of(claim, claim.period()).stream()
                .filter(now -> now.quantity().unit().equals(then.quantity().unit()))
                .findFirst()
                .flatMap(now -> check(claim, way, now, then)));
  }

  private static boolean isWithin(Fact figure, Fact claim) {
    return figure.source().start() >= claim.source().start()
        && figure.source().end() <= claim.source().end();
  }

  private static Optional<ArithmeticCheck> check(
      Fact claim, DirectionWords.Way way, Table.Cell now, Table.Cell then) {
    boolean judges = way == DirectionWords.Way.BETTER || way == DirectionWords.Way.WORSE;
    if (judges && Wording.words(claim.label()).stream().anyMatch(COSTS::contains)) {
      return Optional.empty();
    }
    String identity =
        Equation.term(now.fact())
            + ", told as \u201C"
            + claim.source().quote()
            + "\u201D, against "
            + Equation.term(then.fact());
    Checks check = Checks.of(Kind.DIRECTION, identity, now.fact(), then.fact(), claim);
    return Optional.of(
        holds(way, now, now.interval(), then.interval())
            ? check.consistent()
            : check.inconsistent("the figures went the other way" + slip(way, now, then)));
  }

  private static boolean holds(
      DirectionWords.Way way, Table.Cell now, Interval later, Interval earlier) {
    boolean wasLoss = earlier.high().signum() < 0;
    boolean sizes =
        isLoss(now)
            && wasLoss
            && (way == DirectionWords.Way.MORE || way == DirectionWords.Way.LESS);
    Interval after = sizes ? later.magnitude() : later;
    Interval before = sizes ? earlier.magnitude() : earlier;
    return switch (way) {
      case MORE, BETTER -> !before.isAbove(after);
      case LESS, WORSE -> !after.isAbove(before);
      case PROFIT -> wasLoss != isLoss(now);
    };
  }

  /** {@code 1.7 million} before 1,450 million: in billions the words would be right. */
  private static String slip(DirectionWords.Way way, Table.Cell now, Table.Cell then) {
    return ScaleSlip.step(then, now)
        .filter(step -> holds(way, now, now.interval(), ScaleSlip.scaled(then.interval(), step)))
        .map(
            step ->
                "; they would fit if "
                    + then.fact().source().quote()
                    + " were "
                    + ScaleSlip.words(step)
                    + ": a slip of scale")
        .orElse("");
  }

  private static boolean isLoss(Table.Cell cell) {
    return cell.quantity().value().signum() < 0;
  }
}
