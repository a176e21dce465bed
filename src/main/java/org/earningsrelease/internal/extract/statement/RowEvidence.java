package org.earningsrelease.internal.extract.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/**
 * What a table's labels say about its kind: how many rows belong to each group of lines.
 *
 * <p>An income statement leads from revenue over costs to a result, a balance sheet has both its
 * sides, a cash flow statement its three activities and the change in cash.
 */
record RowEvidence(Map<Group, Integer> rows, int labelled) {

  /** Groups of lines. */
  enum Group {
    REVENUE,
    COSTS,
    OPERATING_RESULT,
    TAX,
    NET_RESULT,
    PER_SHARE,
    ASSETS,
    LIABILITIES,
    EQUITY,
    OPERATING_CASH,
    INVESTING_CASH,
    FINANCING_CASH,
    CASH_CHANGE,
    DEPRECIATION,
    NONCASH,
    COMPREHENSIVE,
    NON_GAAP
  }

  private static final PhraseTable<Group> LABELS =
      PhraseTable.load("extract/row-evidence.txt", columns -> Group.valueOf(columns.get(0)));

  private static final Set<Group> INCOME =
      Set.of(
          Group.REVENUE,
          Group.COSTS,
          Group.OPERATING_RESULT,
          Group.TAX,
          Group.NET_RESULT,
          Group.PER_SHARE);
  private static final Set<Group> BALANCE = Set.of(Group.ASSETS, Group.LIABILITIES, Group.EQUITY);
  private static final Set<Group> CASH =
      Set.of(Group.OPERATING_CASH, Group.INVESTING_CASH, Group.FINANCING_CASH, Group.CASH_CHANGE);

  RowEvidence {
    rows = Map.copyOf(rows);
  }

  static RowEvidence of(List<Table.Row> rows) {
    Map<Group, Integer> counts = new EnumMap<>(Group.class);
    int labelled = 0;
    for (Table.Row row : rows) {
      Optional<Group> group = group(row.label().text());
      group.ifPresent(g -> counts.merge(g, 1, Integer::sum));
      labelled += row.isHeading() || row.label().isEmpty() ? 0 : 1;
    }
    return new RowEvidence(counts, labelled);
  }

  /** The group of lines that a label belongs to. */
  static Optional<Group> group(String label) {
    return LABELS
        .longestAt(Wording.words(Labels.withoutNumber(label)), 0)
        .map(PhraseTable.Match::value);
  }

  int count(Group group) {
    return rows.getOrDefault(group, 0);
  }

  /** How many of the kind's own groups of lines are there. */
  int groups(StatementKind kind) {
    return (int) groupsOf(kind).stream().filter(g -> count(g) > 0).count();
  }

  /** How many rows belong to the kind's own groups. */
  int rows(StatementKind kind) {
    return groupsOf(kind).stream().mapToInt(this::count).sum();
  }

  private static Set<Group> groupsOf(StatementKind kind) {
    return switch (kind) {
      case INCOME_STATEMENT -> INCOME;
      case BALANCE_SHEET -> BALANCE;
      case CASH_FLOW -> CASH;
      case COMPREHENSIVE_INCOME -> Set.of(Group.COMPREHENSIVE);
      case RECONCILIATION -> Set.of(Group.NON_GAAP);
      default -> Set.of();
    };
  }

  /** Whether the rows alone, without a title, make a primary statement. */
  boolean standsAlone(StatementKind kind) {
    return switch (kind) {
      case INCOME_STATEMENT -> has(Group.REVENUE, Group.COSTS, Group.TAX, Group.NET_RESULT);
      case BALANCE_SHEET -> has(Group.ASSETS, Group.LIABILITIES, Group.EQUITY) && rows(kind) >= 6;
      case CASH_FLOW -> has(Group.OPERATING_CASH, Group.INVESTING_CASH, Group.FINANCING_CASH);
      default -> false;
    };
  }

  /** Whether the rows bear out a title that names the kind. */
  boolean bearsOut(StatementKind kind) {
    return switch (kind) {
      case INCOME_STATEMENT ->
          groups(kind) >= 3 && (has(Group.NET_RESULT) || has(Group.TAX) || has(Group.COSTS))
              || has(Group.NET_RESULT, Group.OPERATING_RESULT);
      case BALANCE_SHEET -> groups(kind) >= 2 || rows(kind) >= 3;
      case CASH_FLOW -> groups(kind) >= 2 || count(Group.NONCASH) >= 2;
      case COMPREHENSIVE_INCOME -> groups(kind) >= 1;
      default -> true;
    };
  }

  private boolean has(Group... groups) {
    for (Group group : groups) {
      if (count(group) == 0) {
        return false;
      }
    }
    return true;
  }
}
