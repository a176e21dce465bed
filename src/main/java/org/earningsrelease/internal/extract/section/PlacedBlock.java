package org.earningsrelease.internal.extract.section;

import java.util.List;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.extract.sentence.Sentences;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/**
 * A block and the part of the release it belongs to.
 *
 * @param headings the headings above it, outermost first
 * @param tokens of its words; none for a table, whose cells mean what their columns say
 */
public record PlacedBlock(
    Block block, SectionKind section, List<String> headings, List<Token> tokens) {
  public PlacedBlock {
    headings = List.copyOf(headings);
    tokens = List.copyOf(tokens);
  }

  /** The same place with another table. */
  public PlacedBlock with(Table table) {
    return new PlacedBlock(table, section, headings, tokens);
  }

  /** The sentences of its words; none for a table. */
  public List<Sentence> sentences() {
    return Blocks.words(block).map(words -> Sentences.of(words, tokens)).orElse(List.of());
  }

  static PlacedBlock of(Block block, SectionKind section, List<String> headings) {
    List<Token> tokens =
        Blocks.words(block).map(p -> Lexer.standard().tokens(p.text())).orElse(List.of());
    return new PlacedBlock(block, section, headings, tokens);
  }
}
