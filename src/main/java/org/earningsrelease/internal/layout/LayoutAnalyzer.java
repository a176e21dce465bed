package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.TableAssembler.PlacedTable;

/** Turns words on pages into headings, paragraphs, list items and tables. */
public final class LayoutAnalyzer {
  private LayoutAnalyzer() {}

  /** Reads the layout of a document; a document without words has no blocks. */
  public static Layout analyze(PositionedText text) {
    Furniture furniture = new Furniture(text.pages());
    List<Strip> strips = Strips.of(text, furniture.without(text.pages()));
    List<Region> regions = new TableFinder(strips).find();
    List<PlacedTable> tables = new TableAssembler(strips, text.pages()).assemble(regions);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (PlacedTable table : tables) {
      blocks.addAll(ProseBlocks.of(strips.subList(at, table.from())));
      blocks.add(table.table());
      at = table.to();
    }
    blocks.addAll(ProseBlocks.of(strips.subList(at, strips.size())));
    return new Layout(blocks, furniture.running(text.pages()));
  }
}
