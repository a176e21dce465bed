package org.earningsrelease.internal.extract.reread;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Statement;

/** All other readings of the tables in which figures are in doubt, kind by kind. */
public final class Rereadings {
  /** The kinds, those with the most evidence in print first. */
  private static final List<RereadingRule> KINDS =
      List.of(
          new TornTable(),
          new RowAtTheEdge(),
          new FiguresInLabel(),
          new NumberOfLabel(),
          new DashOfFigure(),
          new FigureBetweenColumns(),
          new RowOfMoney());

  private Rereadings() {}

  /**
   * The other readings of the tables that hold these facts.
   *
   * @param release what extraction makes of the reading
   * @param doubtful totals that nothing proves, figures that contradict each other
   */
  public static Stream<Rereading> of(
      Reading reading, FinancialRelease release, List<Fact> doubtful) {
    Set<Integer> places =
        doubtful.stream().map(f -> f.source().start()).collect(Collectors.toSet());
    Map<Integer, Fact> facts =
        release.statements().stream()
            .flatMap(Statement::facts)
            .collect(Collectors.toMap(f -> f.source().start(), f -> f, (first, again) -> first));
    return IntStream.range(0, reading.layout().blocks().size())
        .filter(i -> reading.layout().blocks().get(i) instanceof Table)
        .mapToObj(i -> new TableInDoubt(reading, i, facts, places))
        .filter(TableInDoubt::isInDoubt)
        .flatMap(t -> KINDS.stream().flatMap(kind -> kind.of(t)));
  }
}
