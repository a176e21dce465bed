package org.earningsrelease.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexerTest {
  private static final Lexer LEXER = Lexer.standard();

  private static Stream<Arguments> figures() {
    return Cases.of("figure-cases.txt");
  }

  private static Stream<Arguments> periods() {
    return Cases.of("period-cases.txt");
  }

  private static Stream<String> texts() {
    return Stream.concat(Cases.texts("figure-cases.txt"), Cases.texts("period-cases.txt"));
  }

  private static String notation(String text) {
    String tokens = Notation.of(text, LEXER.tokens(text));
    return tokens.isEmpty() ? "words" : tokens;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figuresAreReadAsPrinted(String text, String tokens) {
    assertEquals(tokens, notation(text));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void timesAreReadAsWorded(String text, String tokens) {
    assertEquals(tokens, notation(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokensCoverTheTextInOrder(String text) {
    assertCovered(text, LEXER.tokens(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokensStandInTheMiddleOfASentenceToo(String text) {
    String sentence = "We said \"" + text + "\", and no more.";
    assertCovered(sentence, LEXER.tokens(sentence));
  }

  @Test
  void tokensCoverTextThatNobodyWouldPrint() {
    List<String> pieces =
        Stream.concat(texts(), Stream.of("(", ")", "$", "%", "-", "'", ".", ",", " ", "to", "and"))
            .toList();
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        int from = random.nextInt(piece.length());
        text.append(piece, from, from + random.nextInt(piece.length() - from + 1));
        text.append(random.nextBoolean() ? " " : "");
      }
      assertCovered(text.toString(), LEXER.tokens(text.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Net sales of 2024, true",
    "Total, true",
    "2024 sales, false",
    "Six months ended June 30, false",
    "March 31, false",
    "$12 of sales, false",
    "(sales), false",
    "'', false"
  })
  void tellsWhetherAPlainWordComesFirst(String text, boolean word) {
    assertEquals(word, LEXER.beginsWithWord(text));
    assertEquals(word, LEXER.tokens(text).stream().limit(1).anyMatch(Token.Word.class::isInstance));
  }

  @Test
  void longListsTakeNoLongerThanTheyAreLong() {
    String numbers = "1, 2 and 3, first, second and Q1, ".repeat(2000);
    assertCovered(numbers, LEXER.tokens(numbers));
  }

  private static void assertCovered(String text, List<Token> tokens) {
    int end = 0;
    for (Token token : tokens) {
      assertTrue(token.start() >= end && token.end() > token.start(), () -> text + ": " + token);
      assertTrue(
          text.substring(end, token.start()).chars().allMatch(c -> Signs.isSpace((char) c)),
          () -> text + ": text is lost before " + token);
      end = token.end();
    }
    assertTrue(text.substring(end).isBlank(), () -> text + ": text is lost at the end");
  }
}
