package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.StatementKind;

/** The lines of an income statement that exist once. */
final class MainLines {
  private static final PhraseTable<Boolean> BANK_REVENUES =
      PhraseTable.load("extract/bank-revenues.txt", columns -> true);

  private static final Concept PROFIT_LOSS = new Concept("ProfitLoss");

  private MainLines() {}

  static List<Optional<Concept>> settle(
      List<Table.Row> rows, List<List<String>> paths, List<Optional<Concept>> concepts) {
    List<Optional<Concept>> settled = new ArrayList<>(concepts);
    topLine(rows, paths, settled);
    result(rows, settled);
    return settled;
  }

  /** {@code Total revenues} is the top line, without it the first line of revenues. */
  private static void topLine(
      List<Table.Row> rows, List<List<String>> paths, List<Optional<Concept>> concepts) {
    List<Integer> lines = places(concepts, Concept.REVENUES);
    if (lines.isEmpty()) {
      onlyRevenue(rows, paths)
          .or(() -> bankRevenue(rows))
          .ifPresent(i -> concepts.set(i, Optional.of(Concept.REVENUES)));
      return;
    }
    int top = topOf(net(rows, lines), rows);
    lines.stream().filter(i -> i != top).forEach(i -> concepts.set(i, Optional.empty()));
  }

  private static int topOf(List<Integer> lines, List<Table.Row> rows) {
    return lines.stream()
        .filter(i -> isTotal(rows.get(i)))
        .findFirst()
        .or(() -> lines.stream().filter(i -> !isTranslated(rows.get(i))).findFirst())
        .orElse(lines.get(0));
  }

  /** {@code Gross revenue} less deductions leads to {@code Net revenue}: the net lines count. */
  private static List<Integer> net(List<Table.Row> rows, List<Integer> lines) {
    List<Integer> net =
        lines.stream()
            .filter(i -> !Wording.words(rows.get(i).label().text()).contains("gross"))
            .toList();
    return net.isEmpty() ? lines : net;
  }

  /** {@code Net revenue (US$ billions)} stands beside the same in the reporting currency. */
  private static boolean isTranslated(Table.Row row) {
    return ScaleResolver.label(row.label().text()).money().isPresent();
  }

  /** {@code Total income} of a bank. */
  private static Optional<Integer> bankRevenue(List<Table.Row> rows) {
    boolean bank =
        rows.stream().anyMatch(r -> Wording.key(r.label().text()).equals("net interest income"));
    return IntStream.range(0, rows.size())
        .filter(i -> bank && !rows.get(i).isHeading())
        .filter(i -> BANK_REVENUES.exact(rows.get(i).label().text()).isPresent())
        .boxed()
        .findFirst();
  }

  private static boolean isTotal(Table.Row row) {
    List<String> words = Wording.words(row.label().text());
    return words.contains("total") && !words.contains("income");
  }

  /** The only row, or the total without a label, under the heading {@code Revenues}. */
  private static Optional<Integer> onlyRevenue(List<Table.Row> rows, List<List<String>> paths) {
    List<Integer> under = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> path = paths.get(i);
      if (!rows.get(i).isHeading() && !path.isEmpty() && isRevenue(path.get(path.size() - 1))) {
        under.add(i);
      }
    }
    Optional<Integer> total = under.stream().filter(i -> rows.get(i).label().isEmpty()).findFirst();
    return total.or(() -> under.size() == 1 ? Optional.of(under.get(0)) : Optional.empty());
  }

  private static boolean isRevenue(String heading) {
    return ConceptLexicon.of(StatementKind.INCOME_STATEMENT, heading)
        .filter(Concept.REVENUES::equals)
        .isPresent();
  }

  /** Where the parent's share is printed, the result before it is that of all owners. */
  private static void result(List<Table.Row> rows, List<Optional<Concept>> concepts) {
    List<Integer> lines = places(concepts, Concept.NET_INCOME);
    Optional<Integer> parents = lines.stream().filter(i -> isParents(rows.get(i))).findFirst();
    parents.ifPresent(
        p ->
            lines.stream()
                .filter(i -> i < p && !isParents(rows.get(i)))
                .forEach(i -> concepts.set(i, Optional.of(PROFIT_LOSS))));
    if (parents.isEmpty() && !places(concepts, ConceptMapper.TO_COMMON).isEmpty()) {
      places(concepts, ConceptMapper.MINORITY_RESULT).stream()
          .findFirst()
          .ifPresent(
              minority ->
                  lines.stream()
                      .filter(i -> i < minority)
                      .forEach(i -> concepts.set(i, Optional.of(PROFIT_LOSS))));
    }
  }

  private static boolean isParents(Table.Row row) {
    String label = row.label().text();
    String key = Wording.key(label);
    return Attribution.of(label).isPresent()
        || Attribution.owner(label).isPresent()
        || key.endsWith("group share")
        || key.contains("after minority interest");
  }

  private static List<Integer> places(List<Optional<Concept>> concepts, Concept concept) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      if (concepts.get(i).filter(concept::equals).isPresent()) {
        places.add(i);
      }
    }
    return places;
  }
}
