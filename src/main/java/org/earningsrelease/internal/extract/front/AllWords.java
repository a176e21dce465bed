package org.earningsrelease.internal.extract.front;

import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;

/** The passages of a block, those of a table's surroundings included. */
public final class AllWords {
  private AllWords() {}

  /** Running text, or a table's caption, words over its labels and notes. */
  public static Stream<Passage> of(Block block) {
    return block instanceof Table table
        ? Stream.of(table.caption(), overLabels(table), table.notes()).flatMap(List::stream)
        : Blocks.words(block).stream();
  }

  /** The same with a table's column headings and labels, but not its figures. */
  public static Stream<Passage> withLabels(Block block) {
    return block instanceof Table table
        ? Stream.concat(of(block), Stream.concat(headings(table), labels(table)))
        : of(block);
  }

  private static List<Passage> overLabels(Table table) {
    return headerCells(table).filter(c -> c.last() < 0).map(Table.HeaderCell::passage).toList();
  }

  private static Stream<Passage> headings(Table table) {
    return headerCells(table).filter(c -> c.last() >= 0).map(Table.HeaderCell::passage);
  }

  private static Stream<Table.HeaderCell> headerCells(Table table) {
    return table.header().stream().flatMap(row -> row.cells().stream());
  }

  private static Stream<Passage> labels(Table table) {
    return table.rows().stream().map(Table.Row::label).filter(p -> !p.isEmpty());
  }
}
