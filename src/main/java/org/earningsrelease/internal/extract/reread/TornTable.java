package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/**
 * A row that was not taken for one tore its table in two: its figures stand one space behind a long
 * label, look like years ({@code 2012 2010}), or bear their sign behind ({@code 377-}).
 */
final class TornTable implements RereadingRule {
  /** Parts of one table that are put together at most. */
  private static final int MOST_PARTS = 4;

  /** Lines between two parts. */
  private static final int MOST_LINES = 2;

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    List<Integer> tables = tables(doubt.blocks());
    int own = tables.indexOf(doubt.index());
    return IntStream.range(Math.max(0, own - MOST_PARTS + 1), own)
        .mapToObj(first -> joined(doubt, tables.subList(first, own + 1)))
        .flatMap(Optional::stream);
  }

  private static List<Integer> tables(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i) instanceof Table)
        .boxed()
        .toList();
  }

  private static Optional<Rereading> joined(TableInDoubt doubt, List<Integer> parts) {
    List<Block> blocks = doubt.blocks();
    Table whole = (Table) blocks.get(parts.get(0));
    List<Row> found = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      Table below = (Table) blocks.get(parts.get(i));
      List<Block> between = blocks.subList(parts.get(i - 1) + 1, parts.get(i));
      Optional<Table> more = joined(whole, between, below, found);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      whole = more.get();
    }
    return Optional.of(
        doubt.replaced(
            parts.get(0),
            parts.get(parts.size() - 1) + 1,
            whole,
            found,
            "tables are read as one: " + rows(found)));
  }

  private static String rows(List<Row> found) {
    return found.isEmpty()
        ? "only words stand between them"
        : String.join(", ", found.stream().map(r -> TableInDoubt.name(r.label())).toList())
            + (found.size() == 1 ? " is a row of it" : " are rows of it");
  }

  private static Optional<Table> joined(
      Table above, List<Block> between, Table below, List<Row> found) {
    List<List<Word>> lines = lines(above, between, below);
    Optional<List<Integer>> columns = Placing.under(above, below);
    if (lines.size() > MOST_LINES || columns.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>(above.rows());
    for (List<Word> line : lines) {
      Row row = row(line, above);
      if (row.isHeading() && isDated(line)) {
        return Optional.empty();
      }
      rows.add(row);
      if (!row.isHeading()) {
        found.add(row);
      }
    }
    below.rows().forEach(row -> rows.add(moved(row, columns.get())));
    return Optional.of(
        new Table(
            above.page(), above.caption(), above.header(), above.columns(), rows, below.notes()));
  }

  /** {@code Three Months Ended March 31}, {@code 2023 2022}: the table below is another one. */
  private static boolean isDated(List<Word> line) {
    return Lexer.standard().tokens(Passage.of(line).text()).stream()
        .anyMatch(Token.Time.class::isInstance);
  }

  /** What is printed between two tables, line by line. */
  private static List<List<Word>> lines(Table above, List<Block> between, Table below) {
    List<List<Word>> lines = new ArrayList<>();
    above.notes().forEach(note -> lines.add(note.words()));
    between.forEach(block -> words(block).ifPresent(lines::add));
    below.caption().forEach(line -> lines.add(line.words()));
    below.header().stream().map(TornTable::words).filter(w -> !w.isEmpty()).forEach(lines::add);
    return lines;
  }

  private static Optional<List<Word>> words(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(paragraph.passage().words());
    } else if (block instanceof Block.Heading heading) {
      return Optional.of(heading.passage().words());
    }
    return block instanceof Block.ListItem item
        ? Optional.of(item.passage().words())
        : Optional.empty();
  }

  static List<Word> words(Table.HeaderRow line) {
    return line.cells().stream().flatMap(c -> c.passage().words().stream()).toList();
  }

  static Row row(List<Word> line, Table table) {
    TrailingFigures read = TrailingFigures.of(line);
    Optional<List<Cell>> cells =
        read.hasLabel() ? Placing.of(read.figures(), table) : Optional.empty();
    return cells
        .map(c -> new Row(read.labelPassage(), List.of(), 0, c))
        .orElseGet(() -> new Row(Passage.of(line), List.of(), 0, List.of()));
  }

  private static Row moved(Row row, List<Integer> columns) {
    List<Cell> cells =
        row.cells().stream()
            .map(c -> new Cell(columns.get(c.column()), c.passage(), c.marks()))
            .toList();
    return new Row(row.label(), row.marks(), row.depth(), cells);
  }
}
