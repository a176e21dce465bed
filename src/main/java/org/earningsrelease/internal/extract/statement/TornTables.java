package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.StatementKind;

/**
 * Puts tables of guidance together again that were taken apart at lines without figures: the second
 * line of {@code $8.51 - $8.53} over {@code Billion}, and rows of words, {@code FX impact | none}.
 */
final class TornTables {
  private static final Lexer LEXER = Lexer.standard();

  private TornTables() {}

  /** The blocks, each table of guidance in one piece. */
  static List<PlacedBlock> join(List<PlacedBlock> blocks) {
    List<PlacedBlock> joined = new ArrayList<>();
    for (PlacedBlock placed : blocks) {
      Optional<Table> whole =
          joined.isEmpty()
              ? Optional.empty()
              : whole(joined.get(joined.size() - 1).block(), placed.block());
      if (whole.isPresent()) {
        PlacedBlock first = joined.remove(joined.size() - 1);
        joined.add(first.with(whole.get()));
      } else {
        joined.add(placed);
      }
    }
    return List.copyOf(joined);
  }

  private static Optional<Table> whole(Block before, Block behind) {
    return before instanceof Table first && behind instanceof Table rest && isTorn(first, rest)
        ? Optional.of(with(first, rest))
        : Optional.empty();
  }

  private static boolean isTorn(Table first, Table rest) {
    return first.page() == rest.page()
        && first.columns().size() == rest.columns().size()
        && first.notes().isEmpty()
        && rest.caption().isEmpty()
        && !first.rows().isEmpty()
        && rest.header().size() <= 1
        && isGuidance(first)
        && rest.header().stream().allMatch(line -> isWrap(line) || isRow(line));
  }

  private static boolean isGuidance(Table table) {
    return table.header().stream()
        .flatMap(line -> line.cells().stream())
        .map(cell -> cell.passage().text())
        .anyMatch(t -> TitleLexicon.kind(t).filter(StatementKind.GUIDANCE::equals).isPresent());
  }

  /** {@code Billion | Billion}: ends the figures of the line above. */
  private static boolean isWrap(Table.HeaderRow line) {
    return line.cells().stream().allMatch(c -> c.first() >= 0 && isEnd(c.passage().text()));
  }

  private static boolean isEnd(String word) {
    List<Token> tokens = LEXER.tokens("1 " + word);
    return tokens.size() == 1
        && (tokens.get(0) instanceof Token.Percent
            || tokens.get(0) instanceof Token.Plain plain && plain.scaled());
  }

  /** {@code FX impact | no impact | no impact}: a label and words. */
  private static boolean isRow(Table.HeaderRow line) {
    return line.cells().stream().anyMatch(c -> c.first() < 0)
        && line.cells().stream().noneMatch(c -> c.first() < c.last());
  }

  private static Table with(Table first, Table rest) {
    List<Table.Row> rows = new ArrayList<>(first.rows());
    for (Table.HeaderRow line : rest.header()) {
      if (isWrap(line)) {
        rows.add(wrapped(rows.remove(rows.size() - 1), line));
      } else {
        rows.add(row(line));
      }
    }
    rows.addAll(rest.rows());
    return new Table(
        first.page(), first.caption(), first.header(), first.columns(), rows, rest.notes());
  }

  private static Table.Row wrapped(Table.Row row, Table.HeaderRow line) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      List<Word> words = new ArrayList<>(cell.passage().words());
      line.cells().stream()
          .filter(c -> c.first() == cell.column())
          .forEach(c -> words.addAll(c.passage().words()));
      cells.add(new Table.Cell(cell.column(), Passage.of(words), cell.marks()));
    }
    return new Table.Row(row.label(), row.marks(), row.depth(), cells);
  }

  private static Table.Row row(Table.HeaderRow line) {
    List<Table.Cell> cells = new ArrayList<>();
    Passage label = Passage.EMPTY;
    for (Table.HeaderCell cell : line.cells()) {
      if (cell.first() < 0) {
        label = cell.passage();
      } else {
        cells.add(new Table.Cell(cell.first(), cell.passage(), List.of()));
      }
    }
    return new Table.Row(label, List.of(), 1, cells);
  }
}
