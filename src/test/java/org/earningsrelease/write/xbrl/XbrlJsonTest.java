package org.earningsrelease.write.xbrl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.Examples;
import org.earningsrelease.write.FactLine;
import org.earningsrelease.write.GeneratedRelease;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XbrlJsonTest {
  private static Schema schema = schema("{}");

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in = XbrlJsonTest.class.getResourceAsStream("xbrl-json.schema.json")) {
      schema =
          schema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"), 2)) {
      return files.filter(f -> f.getFileName().toString().startsWith("release.")).sorted().toList();
    }
  }

  @Test
  void aFactHasItsDimensionsAsTheModelSpellsThem() throws IOException {
    String line = line(json(Examples.full()), "\"us-gaap:Revenues\"", "Net sales", "2022-12");

    assertTrue(
        line.contains(
            "{\"value\": \"1234000000\", \"decimals\": -6, \"dimensions\": {"
                + "\"concept\": \"us-gaap:Revenues\", \"entity\": \"er-listing:NYSE-LRCH\", "
                + "\"period\": \"2023-01-01T00:00:00/2023-04-01T00:00:00\", "
                + "\"unit\": \"iso4217:USD\"}, \"er:label\": \"Net sales\", \"er:page\": 2, "
                + "\"er:quote\": \"(1,234)\", \"er:check\": \"proven\"}"),
        line);
  }

  private static String line(String json, String... ignored) {
    return json.lines().filter(l -> l.contains(ignored[0])).findFirst().orElse(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an instant is the midnight behind its day | \"concept\": \"us-gaap:Assets\", \"entity\": \"er-listing:NYSE-LRCH\", \"period\": \"2023-04-01T00:00:00\"",
        "money a share | \"unit\": \"iso4217:USD/xbrli:shares\"",
        "shares | \"unit\": \"xbrli:shares\"",
        "a unit of the document | \"unit\": \"er:Tons\"",
        "a line without concept | \"concept\": \"er:ByProductSundry\"",
        "an expectation | \"srt:StatementScenarioAxis\": \"srt:ScenarioForecastMember\"",
        "no two alike | \"xbrl:allowedDuplicates\": \"none\""
      })
  void shapesAreSpelled(String what, String spelled) throws IOException {
    String json = json(Examples.full());

    assertTrue(json.contains(spelled), () -> what + ": " + spelled + " in " + json);
  }

  @Test
  void pureNumbersHaveNoUnit() throws IOException {
    assertFalse(json(Examples.full()).contains("pure"));
  }

  @Test
  void everyFigureIsInTheReportOrCountedAsLeftOut() {
    for (FinancialRelease release : List.of(Examples.full(), Examples.empty())) {
      XbrlReport report = XbrlReport.of(release);
      int leftOut = report.leftOut().values().stream().mapToInt(Integer::intValue).sum();

      assertEquals(FactLine.of(release).count(), report.facts().size() + leftOut);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGeneratedReleaseIsValid(int seed) throws IOException {
    FinancialRelease release = new GeneratedRelease(seed).release();

    assertEquals(List.of(), errors(json(release)));
    assertNoTwoAlike(XbrlReport.of(release));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aFixtureIsValid(Path file) throws Exception {
    FinancialRelease release = ReleaseParser.standard().parse(file);

    assertEquals(List.of(), errors(json(release)));
    assertNoTwoAlike(XbrlReport.of(release));
  }

  private static void assertNoTwoAlike(XbrlReport report) {
    Set<Object> dimensions = new HashSet<>();
    report.facts().forEach(f -> assertTrue(dimensions.add(f.dimensions()), f::toString));
  }

  /** That the schema refuses what the specification forbids. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"documentType\": \"https://xbrl.org/2021/xbrl-json\" -> \"documentType\": \"other\"",
        "\"value\": \"1234000000\" -> \"value\": 1234000000",
        "\"decimals\": -6 -> \"decimals\": \"-6\"",
        "T00:00:00/2023-04-01T00:00:00 -> /2023-03-31",
        "\"unit\": \"iso4217:USD\" -> \"unit\": \"USD\"",
        "\"unit\": \"xbrli:shares\" -> \"unit\": \"xbrli:pure\"",
        "\"concept\": \"us-gaap:Assets\" -> \"concept\": \"Assets\"",
        "\"er:label\" -> \"label\"",
        "http://www.xbrl.org/2003/iso4217 -> http://www.iso.org/4217",
        "\"f1\": -> \"1\":"
      })
  void theSchemaRefusesWhatIsNotAllowed(String change) throws IOException {
    String[] sides = change.split(" -> ");
    String json = json(Examples.full());

    assertTrue(json.contains(sides[0]), () -> sides[0] + " in " + json);
    assertFalse(errors(json.replace(sides[0], sides[1])).isEmpty());
  }

  private static String json(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XbrlJson.write(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
