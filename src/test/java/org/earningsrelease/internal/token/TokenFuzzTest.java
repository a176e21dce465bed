package org.earningsrelease.internal.token;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.List;

/** Any words are cut into tokens with only blanks between them, and are some value as a cell. */
class TokenFuzzTest {

  @FuzzTest
  void anyWordsAreTokensAndACell(@NotNull @WithUtf8Length(max = 2000) String words) {
    requireCovered(words, Lexer.standard().tokens(words));
    for (DecimalMark mark : DecimalMark.values()) {
      assertNotNull(CellReader.of(mark).read(words));
    }
    assertNotNull(DecimalMark.of(List.of(words, "1,234")));
    assertNotNull(ScalePhrase.read(words));
  }

  private static void requireCovered(String words, List<Token> tokens) {
    int at = 0;
    for (Token token : tokens) {
      assertTrue(token.start() >= at && token.end() > token.start(), token::toString);
      requireBlank(words.substring(at, token.start()));
      at = token.end();
    }
    requireBlank(words.substring(at));
  }

  private static void requireBlank(String between) {
    assertTrue(
        between.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)),
        () -> "no token covers \"" + between + '"');
  }
}
