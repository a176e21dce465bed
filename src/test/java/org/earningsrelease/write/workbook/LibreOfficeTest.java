package org.earningsrelease.write.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.write.FactLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of fixtures, opened by a spreadsheet program and compared with the facts. */
class LibreOfficeTest {
  private static final String ALL_SHEETS_AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  private static final List<String> FIXTURES =
      List.of("gaap-and-reconciliation", "yen-with-translation", "pdf-percent-of-sales-columns");

  @TempDir private static Path folder;

  @BeforeAll
  static void convert() throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice"))),
        "soffice is not installed: no spreadsheet program opens the workbooks");
    for (String name : FIXTURES) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
        ReleaseWorkbook.write(release(name), out);
      }
    }
    convertTo(ALL_SHEETS_AS_CSV);
    convertTo("pdf");
  }

  @Test
  void everyNumberOfATableIsTheFactInTheTablesScale() throws Exception {
    int compared = 0;
    for (String name : FIXTURES) {
      List<Statement> statements = release(name).statements();
      for (int i = 0; i < statements.size(); i++) {
        compared += compare(name, i + 1, statements.get(i));
      }
    }
    assertTrue(compared > 100, compared + " numbers were compared");
  }

  private static int compare(String name, int number, Statement table) throws IOException {
    List<CsvRecord> rows = sheet(name, number + " " + Cells.words(table.kind()));
    int compared = 0;
    for (int i = 0; i < table.lineItems().size(); i++) {
      LineItem item = table.lineItems().get(i);
      CsvRecord row = rows.get(5 + i);
      assertEquals(item.label(), row.getField(0));
      for (Fact fact : item.facts()) {
        Optional<String> quote = number(fact);
        if (quote.isPresent()) {
          String shown = row.getField(fact.position().orElseThrow().column());
          assertEquals(0, decimal(shown).compareTo(decimal(quote.get())), shown + quote);
          compared++;
        }
      }
    }
    return compared;
  }

  /** The digits that were printed. */
  private static Optional<String> number(Fact fact) {
    return fact.figure() instanceof Figure.Exact
        ? Optional.of(fact.source().quote())
        : Optional.empty();
  }

  /** {@code $ (1,234.5)} is -1234.5. */
  private static BigDecimal decimal(String printed) {
    StringBuilder digits = new StringBuilder(printed.startsWith("-") ? "-" : "");
    digits.append(printed.contains("(") ? "-" : "");
    printed
        .chars()
        .filter(c -> c == '.' || Character.isDigit(c))
        .forEach(c -> digits.append((char) c));
    return new BigDecimal(digits.toString());
  }

  @Test
  void theFactsAreAllThereInFullUnits() throws Exception {
    for (String name : FIXTURES) {
      List<FactLine> facts = FactLine.of(release(name)).toList();
      List<CsvRecord> rows = sheet(name, "Facts");
      assertEquals(facts.size(), rows.size() - 1);
      for (int i = 0; i < facts.size(); i++) {
        CsvRecord row = rows.get(i + 1);
        assertEquals(facts.get(i).fact().label(), row.getField(5));
        Optional<BigDecimal> value = FigureParts.of(facts.get(i).fact().figure()).value();
        if (value.isPresent()) {
          assertEquals(0, value.get().compareTo(new BigDecimal(row.getField(15))), row::toString);
        }
      }
    }
  }

  @Test
  void theWorkbookPrints() throws Exception {
    for (String name : FIXTURES) {
      assertTrue(Files.size(folder.resolve(name + ".pdf")) > 10_000, name);
    }
  }

  private static FinancialRelease release(String name) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("fixtures", name))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith("release."))
              .findFirst()
              .orElseThrow();
      return ReleaseParser.standard().parse(file);
    }
  }

  private static List<CsvRecord> sheet(String name, String sheet) throws IOException {
    Path file = folder.resolve(name + "-" + sheet + ".csv");
    try (CsvReader<CsvRecord> csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private static void convertTo(String format) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    folder.toString()),
                FIXTURES.stream().map(name -> folder.resolve(name + ".xlsx").toString()))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "soffice does not end");
  }
}
