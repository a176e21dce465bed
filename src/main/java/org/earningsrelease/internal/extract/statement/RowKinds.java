package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/**
 * What each row of a statement counts: by its own words, by the heading above it, by the row before
 * it, by its look.
 */
final class RowKinds {
  private static final Set<String> HALVES =
      Set.of(
          "basic",
          "diluted",
          "and",
          "common",
          "stock",
          "shares",
          "class",
          "a",
          "b",
          "c",
          "ordinary",
          "assuming",
          "dilution",
          "fully",
          "per",
          "total",
          "full",
          "undiluted");

  private static final Set<RowKind> PASSED_DOWN =
      Set.of(
          RowKind.PER_SHARE,
          RowKind.SHARES,
          RowKind.PERCENT,
          RowKind.RATE,
          RowKind.RATIO,
          RowKind.COUNT,
          RowKind.MEASURED,
          RowKind.PRICED,
          RowKind.THINGS);

  private final StatementKind statement;
  private final Optional<RowKind> standing;
  private final Precision precision;

  /**
   * For the rows of one statement.
   *
   * @param standing what the title says of all rows: {@code Key ratios (%)}
   */
  RowKinds(StatementKind statement, Optional<RowKind> standing, Precision precision) {
    this.statement = statement;
    this.standing = standing;
    this.precision = precision;
  }

  /** One kind a row. */
  List<RowKind> of(List<Table.Row> rows, List<List<String>> paths) {
    List<RowKind> kinds = new ArrayList<>();
    RowKind before = RowKind.MONEY;
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      RowKind kind = of(row, paths.get(i), before);
      kinds.add(kind);
      before = row.isHeading() ? worded(row.label().text()).orElse(RowKind.MONEY) : kind;
    }
    if (statement == StatementKind.GUIDANCE) {
      return GuidanceCounts.of(rows, PerShareBridge.of(rows, kinds));
    }
    return TableClassifier.isPrimary(statement) ? kinds : PerShareBridge.of(rows, kinds);
  }

  private RowKind of(Table.Row row, List<String> path, RowKind before) {
    String label = row.label().text();
    return worded(label)
        .or(() -> isHalf(label) ? half(row, path, before) : passedDown(row, path))
        .or(() -> standing.filter(kind -> !isSigned(row)))
        .orElse(RowKind.MONEY);
  }

  private Optional<RowKind> worded(String label) {
    if (label.endsWith("=")) {
      // {@code 1 Euro = | 138.66 yen}
      return Optional.of(RowKind.RATE);
    }
    return RowKindLexicon.of(label).filter(kind -> kind != RowKind.THINGS || areCounted(label));
  }

  /** In a primary statement {@code Stores} are money, {@code Employees (in thousands)} are not. */
  private boolean areCounted(String label) {
    return !TableClassifier.isPrimary(statement) || ScaleResolver.label(label).money().isPresent();
  }

  /** {@code Basic}, {@code Common stock - Diluted}: words that need a heading. */
  static boolean isHalf(String label) {
    List<String> words = Wording.words(Labels.withoutBrackets(label));
    return (words.contains("basic") || words.contains("diluted") || words.contains("dilution"))
        && HALVES.containsAll(words);
  }

  private Optional<RowKind> half(Table.Row row, List<String> path, RowKind before) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<RowKind> kind = worded(path.get(i)).filter(k -> k != RowKind.MONEY);
      if (kind.isPresent()) {
        return kind;
      }
    }
    if (before == RowKind.PER_SHARE || before == RowKind.SHARES) {
      return Optional.of(before);
    }
    return Optional.of(precision.isFiner(row) ? RowKind.PER_SHARE : RowKind.SHARES);
  }

  private Optional<RowKind> passedDown(Table.Row row, List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<RowKind> kind = worded(path.get(i));
      if (kind.isPresent()) {
        return kind.filter(PASSED_DOWN::contains).filter(k -> fits(k, row));
      }
    }
    return Optional.empty();
  }

  private boolean fits(RowKind kind, Table.Row row) {
    return switch (kind) {
      // Money may follow the rows per share without a heading of its own.
      case PER_SHARE -> precision.isFiner(row) || precision.isUniform();
      case SHARES -> ConceptLexicon.of(statement, row.label().text()).isEmpty() && !isSigned(row);
      default -> !isSigned(row);
    };
  }

  /** Whether a cell bears a currency sign: money, whatever the heading says. */
  static boolean isSigned(Table.Row row) {
    return row.cells().stream().anyMatch(cell -> cell.passage().hasCurrencySign());
  }
}
