package org.earningsrelease.internal.extract.section;

import java.util.List;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.extract.sentence.Sentences;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Token;

/**
 * A block and the part of the release it belongs to.
 *
 * @param headings the headings above it, outermost first
 * @param tokens of its words; none for a table, whose cells mean what their columns say
 */
public record PlacedBlock(
    Block block, SectionKind section, List<String> headings, List<Token> tokens) {
  /** More rows than this are a statement, not a table of key figures. */
  private static final int LARGEST_KEY_TABLE = 18;

  public PlacedBlock {
    headings = List.copyOf(headings);
    tokens = List.copyOf(tokens);
  }

  /** Whether it is a table as long as a statement: behind it stand notes, no results. */
  public boolean isLongTable() {
    return block instanceof Table table && table.rows().size() > LARGEST_KEY_TABLE;
  }

  /** The same place with another table. */
  public PlacedBlock with(Table table) {
    return new PlacedBlock(table, section, headings, tokens);
  }

  /** The sentences of its words; none for a table. */
  public List<Sentence> sentences() {
    return Blocks.words(block).map(words -> Sentences.of(words, tokens)).orElse(List.of());
  }
}
