package org.earningsrelease.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/**
 * What the checks notice when one proven figure of a statement is changed, and that they notice
 * nothing when none is.
 */
class MutationTest {
  private static final Set<StatementKind> STATEMENTS =
      Set.of(StatementKind.INCOME_STATEMENT, StatementKind.BALANCE_SHEET, StatementKind.CASH_FLOW);

  /** Every so many proven figures are changed. */
  private static final int STEP = Integer.getInteger("mutation.step", 11);

  private final Map<Mutation, Map<Notice, Integer>> noticed = new EnumMap<>(Mutation.class);
  private final Random random = new Random(7);

  /** Ways in which a figure is misread. */
  private enum Mutation {
    /** Any but the last. */
    DIGIT,
    SIGN,
    NEIGHBOUR,
    COLUMN,
    /** Seen only where sums are exact to the last digit, or by a ratio of many digits. */
    LAST_DIGIT
  }

  /** What became of a change. */
  private enum Notice {
    NOTICED,
    /** Every identity of the figure still holds within rounding: arithmetic cannot notice it. */
    WITHIN_ROUNDING,
    MISSED
  }

  @Test
  void nineOfTenChangesInFixturesAreNoticed() throws Exception {
    mutateAll(releases(Path.of("fixtures")));
    assertTrue(share() >= 0.9, this::text);
  }

  @Test
  void fixturesDoNotContradictThemselves() throws Exception {
    for (Path file : releases(Path.of("fixtures"))) {
      assertEquals(List.of(), validate(ReleaseParser.standard().parse(file)).failures(), file + "");
    }
  }

  /** Reports the share noticed in a folder of releases: {@code -Dmutation.corpus=FOLDER}. */
  @Test
  void changesInACorpusAreNoticed() throws Exception {
    String folder = System.getProperty("mutation.corpus", "");
    if (!folder.isEmpty()) {
      mutateAll(releases(Path.of(folder)));
      assertTrue(share() >= 0.9, this::text);
    }
  }

  private void mutateAll(List<Path> files) throws IOException, UnreadableDocumentException {
    for (Path file : files) {
      mutate(ReleaseParser.standard().parse(file));
    }
  }

  private void mutate(FinancialRelease release) {
    ValidationReport before = validate(release);
    List<Fact> proven = release.statements().stream().flatMap(MutationTest::proven).toList();
    for (int i = 0; i < proven.size(); i += STEP) {
      Fact fact = proven.get(i);
      for (Mutation mutation : Mutation.values()) {
        Optional<BigDecimal> other = value(mutation, fact, release);
        if (other.isPresent() && other.get().compareTo(quantity(fact).value()) != 0) {
          ValidationReport after = validate(with(release, fact, other.get()));
          noticed
              .computeIfAbsent(mutation, m -> new EnumMap<>(Notice.class))
              .merge(notice(before, after, fact), 1, Integer::sum);
        }
      }
    }
  }

  private static ValidationReport validate(FinancialRelease release) {
    return Validator.standard().validate(release);
  }

  private static Notice notice(ValidationReport before, ValidationReport after, Fact fact) {
    if (after.failures().size() > before.failures().size()
        || after.remarks().size() > before.remarks().size()) {
      return Notice.NOTICED;
    }
    Set<List<Object>> holding = identities(after, fact);
    return holding.containsAll(identities(before, fact)) ? Notice.WITHIN_ROUNDING : Notice.MISSED;
  }

  /** The figure's identities that hold, by their kind and the places of their figures. */
  private static Set<List<Object>> identities(ValidationReport report, Fact fact) {
    return report.checks().stream()
        .filter(c -> c.outcome() == ArithmeticCheck.Outcome.CONSISTENT)
        .filter(c -> c.terms().stream().anyMatch(t -> t.source().equals(fact.source())))
        .map(
            c ->
                List.<Object>of(
                    c.kind(), c.terms().stream().map(ArithmeticCheck.Term::source).toList()))
        .collect(Collectors.toSet());
  }

  /** Of the changes that arithmetic can notice. */
  private double share() {
    return (double) count(Notice.NOTICED) / (count(Notice.NOTICED) + count(Notice.MISSED));
  }

  private int count(Notice notice) {
    return noticed.values().stream().mapToInt(counts -> counts.getOrDefault(notice, 0)).sum();
  }

  private String text() {
    return noticed.toString();
  }

  private static Stream<Fact> proven(Statement table) {
    return STATEMENTS.contains(table.kind())
        ? table.facts().filter(f -> f.check() == Check.PROVEN && f.figure() instanceof Figure.Exact)
        : Stream.empty();
  }

  private Optional<BigDecimal> value(Mutation mutation, Fact fact, FinancialRelease release) {
    Quantity printed = quantity(fact);
    return switch (mutation) {
      case DIGIT -> Optional.of(otherDigit(printed, false));
      case LAST_DIGIT -> Optional.of(otherDigit(printed, true));
      case SIGN -> Optional.of(printed.value().negate());
      case NEIGHBOUR -> beside(fact, release, 0, 1);
      case COLUMN -> beside(fact, release, 1, 0);
    };
  }

  private BigDecimal otherDigit(Quantity printed, boolean last) {
    String digits = printed.value().scaleByPowerOfTen(printed.decimals()).toBigInteger() + "";
    int first = digits.startsWith("-") ? 1 : 0;
    int at =
        last
            ? digits.length() - 1
            : first + random.nextInt(Math.max(1, digits.length() - first - 1));
    int other = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    String changed = digits.substring(0, at) + other + digits.substring(at + 1);
    return new BigDecimal(changed).scaleByPowerOfTen(-printed.decimals());
  }

  /** The figure of the next column or row. */
  private static Optional<BigDecimal> beside(
      Fact fact, FinancialRelease release, int columns, int rows) {
    TablePosition place = fact.position().orElseThrow();
    TablePosition beside =
        new TablePosition(place.table(), place.row() + rows, place.column() + columns);
    return release.statements().stream()
        .flatMap(Statement::facts)
        .filter(f -> f.position().equals(Optional.of(beside)) && f.measure() == fact.measure())
        .filter(f -> f.figure() instanceof Figure.Exact)
        .map(MutationTest::quantity)
        .filter(q -> q.unit().equals(quantity(fact).unit()))
        .map(Quantity::value)
        .findFirst();
  }

  private static Quantity quantity(Fact fact) {
    return ((Figure.Exact) fact.figure()).quantity();
  }

  private static FinancialRelease with(FinancialRelease release, Fact old, BigDecimal value) {
    Quantity printed = quantity(old);
    Fact changed =
        new Fact(
            old.concept(),
            old.label(),
            old.path(),
            old.segment(),
            old.basis(),
            old.period(),
            old.measure(),
            old.comparison(),
            new Figure.Exact(new Quantity(value, printed.decimals(), printed.unit())),
            old.source(),
            old.position(),
            old.check(),
            old.spoken());
    List<Statement> statements = new ArrayList<>();
    for (Statement table : release.statements()) {
      List<LineItem> items = new ArrayList<>();
      for (LineItem item : table.lineItems()) {
        List<Fact> facts = item.facts().stream().map(f -> f == old ? changed : f).toList();
        items.add(new LineItem(item.row(), item.label(), item.path(), item.concept(), facts));
      }
      statements.add(
          new Statement(
              table.table(),
              table.kind(),
              table.title(),
              table.basis(),
              table.columns(),
              items,
              table.source()));
    }
    return new FinancialRelease(
        release.document(),
        release.header(),
        release.highlights(),
        release.segments(),
        release.outlook(),
        release.quotations(),
        statements,
        release.disclaimers(),
        release.findings());
  }

  private static List<Path> releases(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(MutationTest::isRelease).sorted().toList();
    }
  }

  private static boolean isRelease(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".pdf");
  }
}
