package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.BatchInputs;
import org.earningsrelease.batch.BatchParser;
import org.earningsrelease.batch.FactsFile;
import org.earningsrelease.write.FactsFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB over the facts of all fixtures: the query of the documentation, and the types. */
class FactsQueryTest {
  private static final String CSV = "read_csv('facts.csv', types = {'value': 'DECIMAL(38,10)'})";

  @TempDir private static Path folder;

  @BeforeAll
  static void writeTheFactsOfAllFixtures() throws IOException {
    Batch.of(BatchParser.of(ReleaseParser.standard()), folder)
        .with(FactsFile.in(folder, FactsFormat.PARQUET))
        .with(FactsFile.in(folder, FactsFormat.CSV))
        .run(BatchInputs.none().and(Path.of("fixtures")).including(List.of("**/release.*")));
  }

  @Test
  void theDocumentedQueryGivesTheDocumentedAnswer() throws IOException, SQLException {
    String page = Files.readString(Path.of("src/site/markdown/facts.md"));
    String query = StringUtils.substringBetween(page, "```sql\n", "```");
    String answer = StringUtils.substringBetween(page, "```text\n", "```");

    List<String> rows = rows(query);

    assertEquals(
        answer.lines().skip(1).toList(),
        rows.stream().filter(answer.lines().toList()::contains).toList());
  }

  @Test
  void parquetAndCsvAndFactLinesHoldTheSameFacts() throws IOException, SQLException {
    long lines;
    try (var facts = Files.lines(folder.resolve("facts.jsonl"))) {
      lines = facts.count();
    }
    assertTrue(lines > 1000, "only " + lines);
    assertEquals(List.of(String.valueOf(lines)), rows("SELECT count(*) FROM 'facts.csv'"));
    assertEquals(List.of(String.valueOf(lines)), rows("SELECT count(*) FROM 'facts.parquet'"));
    assertEquals(List.of(), rows(facts(CSV) + " EXCEPT ALL " + facts("'facts.parquet'")));
  }

  /** What both files hold in the same types. */
  private static String facts(String file) {
    return "SELECT document, coalesce(label, ''), concept, periodEnd, value, unit, coalesce(quote, ''),"
        + " issuer FROM "
        + file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document | VARCHAR",
        "table | INTEGER",
        "path | VARCHAR[]",
        "periodEnd | DATE",
        "value | DECIMAL(38,10)",
        "nil | BOOLEAN",
        "bbox | DOUBLE[]",
        "releaseDate | DATE",
        "fiscalYear | INTEGER",
        "valueText | VARCHAR"
      })
  void aColumnHasTheDocumentedType(String column) throws IOException, SQLException {
    String described =
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'facts.parquet')";

    assertTrue(rows(described).contains(column), rows(described)::toString);
    String[] parts = column.split(" \\| ");
    String page = Files.readString(Path.of("src/site/markdown/facts.md"));
    assertTrue(
        page.lines().anyMatch(l -> l.contains("`" + parts[0] + "`") && l.contains(parts[1])),
        column);
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = db.createStatement();
        ResultSet result =
            statement.executeQuery(query.replace("'facts.", "'" + folder + "/facts."))) {
      while (result.next()) {
        rows.add(row(result));
      }
    }
    return rows;
  }

  private static String row(ResultSet result) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      Object cell = result.getObject(i);
      cells.add(
          cell instanceof BigDecimal decimal
              ? decimal.stripTrailingZeros().toPlainString()
              : String.valueOf(cell));
    }
    return String.join(" | ", cells);
  }
}
