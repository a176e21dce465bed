package org.earningsrelease.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.FactLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All fixtures and a bad document on a Spark of one machine. */
@Tag("spark")
class ReleaseDatasetTest {
  @TempDir private static Path bad;
  private static SparkSession spark;
  private static ReleaseDataset releases;

  @BeforeAll
  static void parseTheFixtures() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    releases = ReleaseDataset.parse(files()).persisted();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void everyDocumentHasAnOutcome() throws IOException {
    List<String> states =
        releases
            .outcomes()
            .groupBy("status", "reason")
            .count()
            .orderBy("status", "reason")
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();

    assertEquals(
        List.of("[parsed,null," + fixtures().size() + "]", "[unreadable,damaged,1]"), states);
  }

  @Test
  void anOutcomeTellsWhatAndWhy() {
    Row row = releases.outcomes().where("document LIKE '%release.bad'").first();

    assertEquals(ReleaseDataset.outcomesSchema(), releases.outcomes().schema());
    assertTrue(row.<String>getAs("message").contains("release.bad: damaged PDF"));
    assertEquals(0L, row.<Long>getAs("facts"));
  }

  @Test
  void theFactsAreThoseOfTheParser() throws IOException, UnreadableDocumentException {
    long facts = 0;
    for (Path file : fixtures()) {
      facts += FactLine.of(ReleaseParser.standard().parse(file)).count();
    }

    assertEquals(facts, releases.facts().count());
  }

  @Test
  void aFactIsTyped() {
    Row row =
        releases
            .facts()
            .where("document LIKE '%yen-with-translation%' AND concept = 'Revenues'")
            .where("statement = 'incomeStatement' AND periodEnd = DATE '2005-09-30'")
            .orderBy("start")
            .first();

    assertEquals(ReleaseDataset.factsSchema(), releases.facts().schema());
    assertEquals(0, new BigDecimal("10847000000").compareTo(row.getAs("value")));
    assertEquals("JPY", row.getAs("unit"));
    assertEquals("2005-07-01", String.valueOf(row.<Object>getAs("periodStart")));
    assertEquals("10,847", row.getAs("quote"));
  }

  private static Dataset<Row> files() throws IOException {
    Files.writeString(bad.resolve("release.bad"), "%PDF-1.7 and nothing behind");
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", "release.*")
        .load("fixtures", bad.toString());
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files.filter(f -> f.getFileName().toString().startsWith("release.")).sorted().toList();
    }
  }
}
