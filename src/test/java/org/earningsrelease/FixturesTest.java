package org.earningsrelease;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.ReleaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every release in {@code fixtures/}: a folder a printed shape, in it {@code
 * release.txt} or {@code release.pdf} and {@code expected.json}, the release JSON as a person who
 * read the document found it right.
 *
 * <p>{@code mvn -q -Dquick test -Dtest=FixturesTest -Dfixtures.write} writes what the parser now
 * says into each {@code expected.json} that differs, and fails: read the difference against the
 * document, line by line, before keeping it.
 */
class FixturesTest {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final ReleaseParser PARSER = ReleaseParser.standard();

  static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(FIXTURES)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  static List<Path> releases() throws IOException {
    return folders().stream().map(FixturesTest::release).toList();
  }

  /** Those that are text: of these the bytes can be rewritten. */
  static List<Path> texts() throws IOException {
    return releases().stream().filter(r -> r.endsWith("release.txt")).toList();
  }

  @Test
  void thereIsAFixtureForEachOfAtLeastFifteenShapes() throws IOException {
    assertTrue(folders().size() >= 15, folders()::toString);
  }

  @ParameterizedTest
  @MethodSource("releases")
  void isReadAsExpected(Path file) throws IOException, UnreadableDocumentException {
    Path expected = file.resolveSibling("expected.json");
    String json = json(PARSER.parse(file));
    if (System.getProperty("fixtures.write") != null) {
      writeIfOther(expected, json);
    } else {
      assertEquals(Files.readString(expected), json);
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void parsingTwiceGivesEqualReleases(Path file) throws IOException, UnreadableDocumentException {
    assertEquals(PARSER.parse(file), PARSER.parse(file));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void theJsonReadsBackAsAnEqualRelease(Path file) throws IOException, UnreadableDocumentException {
    FinancialRelease release = PARSER.parse(file);
    assertEquals(
        release, ReleaseJson.read(new ByteArrayInputStream(json(release).getBytes(UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsChangeNothingButOffsets(Path file) throws IOException, UnreadableDocumentException {
    String text = PARSER.text(file).replace("\r\n", "\n");
    String unix = json(PARSER.parse(text.getBytes(UTF_8), "release.txt"));
    String windows = json(PARSER.parse(text.replace("\n", "\r\n").getBytes(UTF_8), "release.txt"));
    assertEquals(withoutOffsets(unix), withoutOffsets(windows));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyQuoteStandsAtItsOffsets(Path file) throws IOException, UnreadableDocumentException {
    String text = PARSER.text(file);
    for (Fact fact : PARSER.parse(file).facts().toList()) {
      Source source = fact.source();
      String printed = words(text.substring(source.start(), source.end()));
      // Of a word whose length the reader changed, such as "(&pound;95", the offsets take in all.
      assertTrue(printed.contains(source.quote()), () -> printed + ": " + fact);
      assertEquals(digits(source.quote()), digits(printed), fact::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyDigitOfATableIsInOneCellOrLabel(Path file)
      throws IOException, UnreadableDocumentException {
    PositionedText text =
        DocumentReaders.read(Files.readAllBytes(file), file.toString(), "").text();
    List<Table> tables =
        LayoutAnalyzer.analyze(text).blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .toList();
    for (Table table : tables) {
      for (int page : TableDigits.pages(table)) {
        TableDigits digits = TableDigits.of(text, table, page, tables);
        assertEquals(digits.printed(), digits.found(), () -> "page " + page + " of " + table);
      }
    }
  }

  private static Path release(Path folder) {
    Path text = folder.resolve("release.txt");
    return Files.exists(text) ? text : folder.resolve("release.pdf");
  }

  private static void writeIfOther(Path expected, String json) throws IOException {
    if (!Files.exists(expected) || !Files.readString(expected).equals(json)) {
      Files.writeString(expected, json);
      fail(expected + " is written anew; read it against the release before keeping it");
    }
  }

  private static String json(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseJson.write(release, out);
    return out.toString(UTF_8);
  }

  private static String withoutOffsets(String json) {
    return json.replaceAll("\"(start|end|characters)\": \\d+", "\"$1\": 0");
  }

  private static String digits(String words) {
    return words.replaceAll("\\D", "");
  }

  /** A stretch of a document as its reader sees it, with one space between words. */
  private static String words(String stretch) throws UnreadableDocumentException {
    return DocumentReaders.read(stretch.getBytes(UTF_8), "a quote", "").text().pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(line -> Passage.of(line.words()).text())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
