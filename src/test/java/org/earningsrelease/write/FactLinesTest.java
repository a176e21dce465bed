package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactLinesTest {

  @Test
  void aFactOfTheProseHasEveryKeyInTheOrderOfTheContract() throws IOException {
    assertEquals(
        "{\"document\":\"larch.pdf\",\"section\":\"highlights\",\"statement\":null,"
            + "\"table\":null,\"row\":null,\"column\":null,"
            + "\"label\":\"Net sales\",\"path\":[\"Sales\",\"By product\"],\"concept\":null,"
            + "\"segment\":null,\"basis\":\"reported\","
            + "\"periodStart\":\"2023-01-01\",\"periodEnd\":\"2023-03-31\","
            + "\"periodLabel\":\"Three months ended March 31, 2023\","
            + "\"measure\":\"amount\",\"comparison\":null,"
            + "\"value\":\"1234000000\",\"low\":null,\"high\":null,\"unit\":\"USD\","
            + "\"decimals\":-6,\"nil\":false,\"approximate\":false,\"words\":null,"
            + "\"page\":1,\"bbox\":null,\"start\":10,\"end\":17,\"quote\":\"$ 1,234\","
            + "\"check\":\"unchecked\"}",
        lines().get(0));
  }

  @Test
  void aChangeSaysOfWhatKindAndAgainstWhat() throws IOException {
    String line = lines().get(1);

    assertTrue(line.contains("\"concept\":\"Revenues\",\"segment\":\"Timber\""), line);
    assertTrue(line.contains("\"basis\":\"constantCurrency\""), line);
    assertTrue(line.contains("\"measure\":\"percentChange\",\"comparison\":\"yoy\""), line);
    assertTrue(line.contains("\"value\":\"0.081\""), line);
    assertTrue(line.contains("\"check\":\"contradicted\""), line);
  }

  @Test
  void aCellHasItsPlaceInTableAndOnPage() throws IOException {
    String line = only("\"section\":\"statements\",\"statement\":\"incomeStatement\"").get(0);

    assertTrue(line.contains("\"table\":1,\"row\":2,\"column\":1"), line);
    assertTrue(line.contains("\"page\":2,\"bbox\":[72.02,100.1,140.5,110.0],\"start\":2000"), line);
  }

  @Test
  void aGuidanceTableBelongsToTheOutlook() throws IOException {
    assertEquals(9, only("\"section\":\"outlook\",\"statement\":null,\"table\":4").size());
  }

  @Test
  void keyFiguresAreAStatement() throws IOException {
    assertEquals(9, only("\"section\":\"statements\",\"statement\":\"keyFigures\"").size());
  }

  @Test
  void anyOtherTableIsOther() throws IOException {
    assertEquals(6, only("\"section\":\"other\",\"statement\":null,\"table\":5").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 'value':'1234000000','low':null,'high':null,'unit':'USD','decimals':-6,'nil':false",
        "2 | 'value':'50000000','low':null,'high':null,'unit':'USD','decimals':-6,'nil':false,"
            + "'approximate':true",
        "3 | 'value':null,'low':'900000000','high':'1000000000','unit':'USD','decimals':-6",
        "4 | 'value':null,'low':'0.155','high':'0.165','unit':'pure','decimals':3",
        "6 | 'value':null,'low':'5000000','high':null,'unit':'USD'",
        "7 | 'value':null,'low':null,'high':'7000000','unit':'USD'",
        "8 | 'value':'0','low':null,'high':null,'unit':'USD','decimals':-6,'nil':true",
        "9 | 'value':null,'low':null,'high':null,'unit':null,'decimals':null,'nil':false,"
            + "'approximate':false,'words':'low single digits'",
      },
      quoteCharacter = '`')
  void everyShapeOfAFigureHasItsKeys(int column, String keys) throws IOException {
    String line =
        only("\"statement\":\"keyFigures\",\"table\":3,\"row\":1,\"column\":" + column + ",")
            .get(0);

    assertTrue(line.contains(keys.replace('\'', '"')), line);
  }

  @Test
  void aFigureThatIsNotMeaningfulYieldsNoLine() throws IOException {
    assertFalse(lines().stream().anyMatch(l -> l.contains("\"column\":10,")));
    assertTrue(
        Examples.full()
            .facts()
            .anyMatch(f -> f.position().filter(p -> p.column() == 10).isPresent()));
  }

  @Test
  void everyLineIsOneFact() throws IOException {
    assertEquals(FactLine.of(Examples.full()).count(), lines().size());
  }

  @Test
  void noFactsAreNoBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactLines.write(Examples.empty(), out);

    assertEquals(0, out.size());
  }

  @ParameterizedTest
  @CsvSource({
    "INCOME_STATEMENT, statements",
    "BALANCE_SHEET, statements",
    "CASH_FLOW, statements",
    "COMPREHENSIVE_INCOME, statements",
    "CHANGES_IN_EQUITY, statements",
    "SEGMENT_INFORMATION, statements",
    "RECONCILIATION, statements",
    "KEY_FIGURES, statements",
    "GUIDANCE, outlook",
    "OTHER, other"
  })
  void aTablesKindSettlesItsSection(StatementKind kind, String section) {
    assertEquals(section, Section.of(kind).code());
  }

  private static List<String> only(String part) throws IOException {
    return lines().stream().filter(l -> l.contains(part)).toList();
  }

  private static List<String> lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactLines.write(Examples.full(), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
