package org.earningsrelease.internal.extract.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/** A title set like the text around it: {@code 2023 Guidance} on a line of its own. */
final class PlainTitle {
  /** A title has no more words than this. */
  private static final int LONGEST = 6;

  private static final List<String> SMALL = List.of("and", "for", "of", "the", "in", "to", "on");

  private PlainTitle() {}

  /** The words of a paragraph that is a title; empty for any other block. */
  static Optional<String> of(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph.passage()).map(Passage::text).filter(PlainTitle::isTitle)
        : Optional.empty();
  }

  private static boolean isTitle(String text) {
    boolean ends = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
    return !ends
        && Wording.words(text).size() <= LONGEST
        && Arrays.stream(text.split(" ")).allMatch(PlainTitle::isTitleWord)
        && Lexer.standard().tokens(text).stream()
            .noneMatch(t -> t instanceof Token.Numeric || t instanceof Token.Range);
  }

  private static boolean isTitleWord(String word) {
    return word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || SMALL.contains(word);
  }
}
