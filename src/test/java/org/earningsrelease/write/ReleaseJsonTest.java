package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseJsonTest {

  @Test
  void aFullReleaseReadsBackEqual() throws IOException {
    assertEquals(Examples.full(), read(json(Examples.full())));
  }

  @Test
  void anEmptyReleaseReadsBackEqual() throws IOException {
    assertEquals(Examples.empty(), read(json(Examples.empty())));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGeneratedReleaseReadsBackEqual(int seed) throws IOException {
    FinancialRelease release = new GeneratedRelease(seed).release();

    assertEquals(release, read(json(release)));
  }

  @Test
  void everyDecimalIsWrittenOutAsPrinted() throws IOException {
    String json = json(Examples.full());

    assertTrue(json.contains("\"value\": \"1234000000\""), json);
    assertTrue(json.contains("\"value\": \"-0.10\""), json);
    assertTrue(json.contains("\"low\": \"900000000\", \"high\": \"1000000000\""), json);
    assertTrue(json.contains("\"bbox\": [72.02, 100.1, 140.5, 110.0]"), json);
  }

  @Test
  void halfOfASurrogatePairIsReplaced() throws IOException {
    FinancialRelease broken = Examples.named("a\uD83C.txt");

    assertEquals("a\uFFFD.txt", read(json(broken)).document().name());
  }

  @Test
  void membersOfOtherNamesArePassedOver() throws IOException {
    String json = json(Examples.empty()).replaceFirst("\\{", "{\"later\": [1, {\"a\": null}],");

    assertEquals(Examples.empty(), read(json));
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    var out =
        new ByteArrayOutputStream() {
          boolean closed;

          @Override
          public void close() {
            closed = true;
          }
        };
    ReleaseJson.write(Examples.empty(), out);

    assertEquals(false, out.closed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | 1 | 1 | no JSON value",
        "[]                    | 1 | 1 | expected an object",
        "{                     | 1 | 2 | Unexpected end-of-input",
        "{} {}                 | 1 | 4 | text behind the end",
        "{\"document\": 1}     | 1 | 14 | document: expected an object",
        "{\"document\": {}}    | 1 | 14 | document: no member name",
        "{\"a\": 1, \"a\": 2}  | 1 | 13 | Duplicate field 'a'",
        "{\"a\": truth}        | 1 | 7 | Unrecognized token 'truth'",
      })
  void aBrokenTextIsToldWithItsPlace(String json, int line, int column, String message) {
    var e = assertThrows(MalformedReleaseException.class, () -> read(json));

    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertEquals(line + ":" + column, e.line() + ":" + e.column(), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"pages\": 12         | \"pages\": 1.5       | document.pages: expected a whole number",
        "\"format\": \"pdf\"   | \"format\": \"doc\"  | document.format: unknown: doc",
        "\"name\": \"larch.pdf\" | \"name\": 7        | document.name: expected a string",
        "\"releaseDate\": \"2023-04-27\" | \"releaseDate\": \"2023-04-31\" | header.releaseDate: ",
        "\"currency\": \"USD\" | \"currency\": \"U$\" | header.currency: ",
        "\"unaudited\": true   | \"unaudited\": null  | header.unaudited: expected true or false",
        "\"tickers\": [        | \"tickers\": 3, \"x\": [ | header.tickers: expected an array",
        "\"value\": \"1234000000\" | \"value\": \"1e999999999\" | not a plain decimal number",
        "\"value\": \"1234000000\" | \"value\": \"1-2\" | not a plain decimal number",
        "\"decimals\": -6      | \"decimals\": 2000000000 | decimals is 2000000000",
        "\"periodStart\": \"2023-01-01\" | \"periodStart\": \"2024-01-01\" | is before start",
        "[72.02, 100.1,        | [100.1,              | bbox has 3 numbers",
      })
  void aMemberOfTheWrongKindIsToldWithItsName(String right, String wrong, String message)
      throws IOException {
    String json = json(Examples.full());
    assertTrue(json.contains(right), right);
    // The headline follows from the rest and is not read.
    int begin = json.indexOf("\"headline\"");
    int end = json.indexOf("\"highlights\"");
    String kept = json.substring(0, begin) + json.substring(end);
    String broken = kept.replace(right, wrong).replace("\"x\"", "\"headline\"");

    var e = assertThrows(MalformedReleaseException.class, () -> read(broken));

    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().startsWith("line " + e.line() + ", column " + e.column() + ": "));
  }

  @Test
  void theThirdFactOfATableIsNamedByItsPath() throws IOException {
    String json = json(Examples.full()).replace("\"check\": \"proven\"", "\"check\": \"sure\"");

    var e = assertThrows(MalformedReleaseException.class, () -> read(json));

    assertTrue(
        e.getMessage().endsWith("statements[0].lineItems[1].facts[0].check: unknown: sure"),
        e.getMessage());
  }

  @Test
  void aPeriodKeepsItsShape() throws IOException {
    var periods = read(json(Examples.full())).facts().map(f -> f.period().getClass()).toList();

    assertTrue(periods.contains(Period.Instant.class));
    assertTrue(periods.contains(Period.Duration.class));
    assertTrue(periods.contains(Period.Unresolved.class));
  }

  private static String json(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseJson.write(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static FinancialRelease read(String json) throws IOException {
    return ReleaseJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
