package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema in the jar describes what the writer writes, no more and no less. */
class ReleaseSchemaTest {
  private static String text = "";
  private static Schema schema = schema("{}");

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in = ReleaseJson.schema()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema = schema(text);
    }
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @Test
  void aFullReleaseIsValid() throws IOException {
    assertEquals(List.of(), errors(json(Examples.full())));
  }

  @Test
  void anEmptyReleaseIsValid() throws IOException {
    assertEquals(List.of(), errors(json(Examples.empty())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGeneratedReleaseIsValid(int seed) throws IOException {
    assertEquals(List.of(), errors(json(new GeneratedRelease(seed).release())));
  }

  static List<Path> fixtures() throws IOException {
    Path folder = Path.of("fixtures");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> String.valueOf(f.getFileName()).startsWith("release."))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("fixtures")
  void theReleaseOfAFixtureIsValidAndReadsBackEqual(Path file)
      throws IOException, UnreadableDocumentException {
    FinancialRelease release = ReleaseParser.standard().parse(file);
    String json = json(release);

    assertEquals(List.of(), errors(json));
    assertEquals(
        release, ReleaseJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"pages\": 12 | \"pages\": \"12\"",
        "\"pages\": 12, | ''",
        "\"value\": \"1234000000\" | \"value\": 1234000000",
        "\"value\": \"1234000000\" | \"value\": \"1.2E9\"",
        "\"basis\": \"reported\" | \"basis\": \"gaap\"",
        "\"fiscalPeriod\": \"Q1\" | \"fiscalPeriod\": \"1Q\"",
        "\"bbox\": [72.02,  | \"bbox\": [",
        "\"header\": { | \"header\": { \"ceo\": \"A. Larch\",",
      })
  void anythingElseIsNot(String right, String wrong) throws IOException {
    String json = json(Examples.full());
    assertTrue(json.contains(right), right);

    assertFalse(errors(json.replace(right, wrong)).isEmpty());
  }

  @Test
  void everyConstantOfTheModelIsNamed() {
    Arrays.stream(Finding.Code.values())
        .forEach(c -> assertTrue(text.contains('"' + Codes.of(c) + '"'), c.name()));
    Arrays.stream(StatementKind.values())
        .forEach(k -> assertTrue(text.contains('"' + k.code() + '"'), k.name()));
  }

  private static List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(Error::toString)
        .collect(Collectors.toList());
  }

  private static String json(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseJson.write(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
