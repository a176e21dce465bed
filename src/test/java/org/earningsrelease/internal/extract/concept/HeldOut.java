package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.model.Concept;

/**
 * Measures the derivation on labels that it has not seen.
 *
 * @param known what the tables are derived from
 * @param held what is looked up in them
 */
record HeldOut(List<LabelCount> known, List<LabelCount> held) {
  private static final int TENTH = 10;

  HeldOut {
    known = List.copyOf(known);
    held = List.copyOf(held);
  }

  /** Each filing's line is a pair of filing and label; every tenth pair is kept out. */
  static HeldOut pairs(List<LabelCount> counts) {
    List<LabelCount> known = new ArrayList<>();
    List<LabelCount> held = new ArrayList<>();
    int pairs = 0;
    for (LabelCount count : counts) {
      int out = (pairs + count.filings()) / TENTH - pairs / TENTH;
      pairs += count.filings();
      held.add(count.times(out));
      known.add(count.times(count.filings() - out));
    }
    return new HeldOut(
        IssuerWords.without(known).stream().filter(c -> c.filings() > 0).toList(),
        held.stream().filter(c -> c.filings() > 0).toList());
  }

  /** Every tenth label is kept out wholly: no filing with it is known. */
  static HeldOut labels(List<LabelCount> counts) {
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(c -> numbers.putIfAbsent(key(c), 0));
    int number = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(number++);
    }
    return new HeldOut(
        counts.stream().filter(c -> numbers.get(key(c)) % TENTH != 0).toList(),
        counts.stream().filter(c -> numbers.get(key(c)) % TENTH == 0).toList());
  }

  private static String key(LabelCount count) {
    return count.statement() + " " + count.label();
  }

  /**
   * What came of the pairs kept out.
   *
   * @param mapped to any concept
   * @param right to the catalogue's concept for the filer's element
   * @param exact to the very element
   */
  record Result(int pairs, int mapped, int right, int exact) {
    static final Result NONE = new Result(0, 0, 0, 0);

    Result plus(Result other) {
      return new Result(
          pairs + other.pairs, mapped + other.mapped, right + other.right, exact + other.exact);
    }
  }

  /** By statement. */
  Map<String, Result> results() {
    Map<String, Result> results = new TreeMap<>();
    for (String statement : Statements.NAMES.keySet()) {
      StatementWordings wordings = derived(statement);
      held.stream()
          .filter(c -> c.statement().equals(statement))
          .map(c -> result(c, wordings))
          .reduce(Result::plus)
          .ifPresent(r -> results.put(Statements.NAMES.get(statement), r));
    }
    return results;
  }

  private StatementWordings derived(String statement) {
    List<LabelCount> own = known.stream().filter(c -> c.statement().equals(statement)).toList();
    return StatementWordings.of(
        DerivedWordings.of(TableRows.of(statement, ChosenWordings.lines(own))));
  }

  private static Result result(LabelCount count, StatementWordings wordings) {
    Optional<String> found =
        wordings.settled(count.counted(), count.label(), Set.of()).map(Concept::name);
    int n = count.filings();
    return new Result(
        n,
        found.isPresent() ? n : 0,
        found.filter(count.concept()::equals).isPresent() ? n : 0,
        found.filter(count.element()::equals).isPresent() ? n : 0);
  }
}
