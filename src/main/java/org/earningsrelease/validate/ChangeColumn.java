package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.Balance;
import org.earningsrelease.model.LineItem;

/**
 * A column of changes against the two columns that it compares.
 *
 * <p>A percent change from a loss means different things to different issuers, and the sign of a
 * change of costs may say whether it is favourable: such rows are inconclusive where they do not
 * hold. Where the column's signs are plain, though, one that is turned contradicts.
 *
 * @param rows those with a change and both amounts
 */
record ChangeColumn(List<Row> rows) {
  private static final int ROWS_FOR_A_CONTRADICTION = 5;

  ChangeColumn {
    rows = List.copyOf(rows);
  }

  /**
   * A row's change.
   *
   * @param figure whether the change is printed as one figure; bounds and words are weak evidence
   */
  record Row(LineItem item, Change change, ArithmeticCheck check, boolean figure) {
    /** Costs, assets: rows of which more need not be better. */
    boolean isDebit() {
      return item.concept()
          .flatMap(ConceptCatalogue.standard()::find)
          .flatMap(ConceptDefinition::balance)
          .filter(Balance.DEBIT::equals)
          .isPresent();
    }

    boolean isCredit() {
      return item.concept()
          .flatMap(ConceptCatalogue.standard()::find)
          .flatMap(ConceptDefinition::balance)
          .filter(Balance.CREDIT::equals)
          .isPresent();
    }

    /** Whether the sign tells which way the amounts went; no change has no sign. */
    boolean isPlain() {
      return Change.holds(check) && !change.isTurned() && !change.isNone();
    }
  }

  static ChangeColumn of(List<Table> parts, int changes, int to, int from) {
    List<Row> rows = new ArrayList<>();
    for (Table table : parts) {
      for (LineItem item : table.statement().lineItems()) {
        Optional<Table.Cell> after = table.cell(item, to);
        Optional<Table.Cell> before = table.cell(item, from);
        if (after.isPresent() && before.isPresent()) {
          row(table, item, changes, after.get(), before.get()).ifPresent(rows::add);
        }
      }
    }
    return new ChangeColumn(rows);
  }

  private static Optional<Row> row(
      Table table, LineItem item, int changes, Table.Cell after, Table.Cell before) {
    Optional<Table.Cell> printed = table.cell(item, changes);
    if (printed.isPresent()) {
      Change change = new Change(printed.get(), after, before);
      return change.check().map(c -> new Row(item, change, c, true));
    }
    return table
        .fact(item, changes)
        .flatMap(f -> ChangeBound.check(f, after, before))
        .map(c -> new Row(item, new Change(after, after, before), c, false));
  }

  /** The checks of changes printed as figures. */
  List<ArithmeticCheck> figures() {
    return rows.stream().filter(Row::figure).map(Row::check).toList();
  }

  /** All checks that may be told. */
  List<ArithmeticCheck> settled() {
    Support support = Support.of(figures(), ROWS_FOR_A_CONTRADICTION);
    List<ArithmeticCheck> told = support.settled();
    if (told.isEmpty()) {
      return told;
    }
    Predicate<Row> isTold = row -> !row.figure || told.contains(row.check);
    return rows.stream().filter(isTold).map(this::decided).toList();
  }

  private ArithmeticCheck decided(Row row) {
    return row.figure && row.change.isTurned() && !Change.holds(row.check) && isPlainFor(row)
        ? Change.turned(row.check)
        : row.check;
  }

  /**
   * Whether signs are plain: in enough rows, with no other turned one; for a row that may be a cost
   * also in another such row.
   */
  private boolean isPlainFor(Row row) {
    long plain = plain().count();
    long turned =
        rows.stream().filter(r -> r.figure && r.change.isTurned() && !r.isPlain()).count();
    return plain >= ROWS_FOR_A_CONTRADICTION
        && turned == 1
        && (row.isCredit() || plain().anyMatch(Row::isDebit));
  }

  private Stream<Row> plain() {
    return rows.stream().filter(r -> r.figure && r.isPlain());
  }
}
