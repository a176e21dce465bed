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
          new NilApart(),
          new FigureBetweenColumns(),
          new RowOfMoney());

  /** A lost sign leaves no doubt: the row adds up with its sign turned. */
  private static final RereadingRule SIGNS = new SignApart();

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
        .flatMap(t -> Stream.concat(inDoubt(t), SIGNS.of(t)));
  }

  private static Stream<Rereading> inDoubt(TableInDoubt table) {
    return table.isInDoubt() ? KINDS.stream().flatMap(kind -> kind.of(table)) : Stream.empty();
  }
}
