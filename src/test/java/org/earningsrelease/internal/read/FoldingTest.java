package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.internal.layout.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“Systems”|\"Systems\"",
        "Holders’|Holders'",
        "−5.2|-5.2",
        "–5.2|-5.2",
        "10–12%|10-12%",
        "year‐over‑year|year-over-year",
        "—|—",
        "―|—",
        "–|-",
        "proﬁt|profit",
        "oﬃce|office",
        "１，２０４|1,204",
        "（３）|(3)",
        "￥39|¥39",
        "¥39|¥39",
        "on…|on...",
        "Widget™|Widget™",
        "13½|13½",
        "cafe\u0301|café",
        "re\u00ADstated|restated",
        "a\u200Bb\uFEFFc\u2060|abc",
        "\u0091x\u0092\u0096|'x'-",
        "\uF0B7|•",
        "№|No",
      })
  void writesACharacterAsOthersDo(String original, String expected) {
    assertEquals(expected, Printed.word(original).text());
  }

  @ParameterizedTest
  @CsvSource({"00A0", "2003", "2009", "200A", "202F", "205F", "3000"})
  void everySpaceEndsAWord(String codePoint) {
    String space = Character.toString(Integer.parseInt(codePoint, 16));
    assertEquals("Net sales", Printed.plain("Net" + space + "sales"));
  }

  @Test
  void aSoftHyphenIsPrintedAtTheLinesEnd() {
    assertEquals("re-\nstructuring", Printed.plain("re\u00AD \nstruc\u00ADturing"));
  }

  @Test
  void aSuperscriptIsARaisedWordOfItsOwn() {
    List<Word> words = Printed.words("Revenue² 1,204³ CO₂");
    assertEquals(
        List.of("Revenue", "2", "1,204", "3", "CO", "2"), words.stream().map(Word::text).toList());
    assertEquals(
        List.of(false, true, false, true, false, true),
        words.stream().map(word -> word.style().raised()).toList());
    assertEquals(words.get(0).box().x1(), words.get(1).box().x0());
  }

  @Test
  void aWideCharacterTakesTwoColumns() {
    List<Word> words = Printed.words("売上高 100\n12345 100");
    assertEquals(6, words.get(0).box().width());
    assertEquals(7, words.get(1).box().x0());
    assertEquals(6, words.get(3).box().x0());
  }

  @Test
  void aLigatureTakesOneColumnAndCoversOneCharacter() {
    Word word = Printed.word("ﬁscal");
    assertEquals("fiscal", word.text());
    assertEquals(5, word.box().width());
    assertEquals(5, word.end());
  }
}
