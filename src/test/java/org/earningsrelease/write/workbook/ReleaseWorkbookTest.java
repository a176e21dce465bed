package org.earningsrelease.write.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.write.Examples;
import org.earningsrelease.write.FactLine;
import org.earningsrelease.write.GeneratedRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseWorkbookTest {
  private static final String INCOME = "1 Income statement";

  @TempDir private Path folder;

  @Test
  void eachTableHasASheetBetweenTheSummaryAndTheLists() throws Exception {
    assertEquals(
        List.of(
            "Summary",
            INCOME,
            "2 Balance sheet",
            "3 Key figures",
            "4 Guidance",
            "5 Other",
            "Facts",
            "Checks",
            "Findings"),
        opened(Examples.full()).names());
  }

  @Test
  void aReleaseOfWhichNothingWasUnderstoodStillOpens() throws Exception {
    assertEquals(List.of("Summary", "Facts", "Checks"), opened(Examples.empty()).names());
  }

  @Test
  void aFigureStandsAsItWasPrintedUnderItsHeadingAndDates() throws Exception {
    OpenedWorkbook book = opened(Examples.full());

    assertEquals("Table 1", book.cell(INCOME, "A1"));
    assertEquals("in USD million, page 2", book.cell(INCOME, "A2"));
    assertEquals("Three months ended March 31, 2023", book.cell(INCOME, "B3"));
    // 2023-01-01 and 2023-03-31 as spreadsheets count days
    assertEquals(44927, Double.parseDouble(book.cell(INCOME, "B4")));
    assertEquals(45016, Double.parseDouble(book.cell(INCOME, "B5")));
    assertEquals("Net sales", book.cell(INCOME, "A7"));
    assertEquals("1234", book.cell(INCOME, "B7"));
    assertEquals("n", book.type(INCOME, "B7"));
    assertEquals("#,##0", book.format(INCOME, "B7"));
    assertEquals("-12", book.cell(INCOME, "B8"));
    assertEquals("-0.1", book.cell(INCOME, "B9"));
    assertEquals("#,##0.00", book.format(INCOME, "B9"));
  }

  @Test
  void aNoteSaysWhereAFigureWasPrinted() throws Exception {
    assertEquals("page 2: (1,234)\nproven", opened(Examples.full()).note(INCOME, "B7"));
  }

  /** Table 3 of the examples has every shape of a figure in its one row. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "B6, n, 1234, `#,##0`",
        "C6, n, 50, `\"about \"#,##0`",
        "D6, s, `(1,234)`, ``",
        "I6, n, 0, `\"–\";\"–\";\"–\"`",
        "J6, s, `(1,234)`, ``",
        "K6, s, `(1,234)`, ``"
      })
  void whatIsNotOneNumberStandsAsItsWords(String cell, String type, String value, String format)
      throws Exception {
    OpenedWorkbook book = opened(Examples.full());

    assertEquals(type, book.type("3 Key figures", cell));
    assertEquals(value, book.cell("3 Key figures", cell));
    assertEquals(format, book.format("3 Key figures", cell));
  }

  @Test
  void theFactsAreInFullUnitsUnderFilters() throws Exception {
    FinancialRelease release = Examples.full();
    OpenedWorkbook book = opened(release);
    int last = 1 + (int) FactLine.of(release).count();

    assertEquals("A1:Z" + last, book.filter("Facts"));
    assertEquals("value", book.cell("Facts", "P1"));
    assertEquals("1234000000", book.cell("Facts", "P2"));
    assertEquals("check", book.cell("Facts", "Z1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=SUM(A1:A9)", "+1", "-1+2", "@SUM(1)", "=cmd|' /C calc'!A0"})
  void aLabelThatLooksLikeAFormulaIsAText(String label) throws Exception {
    OpenedWorkbook book = opened(labelled(label));

    assertEquals(label, book.cell(INCOME, "A6"));
    assertEquals("s", book.type(INCOME, "A6"));
    assertEquals("@", book.format(INCOME, "A6"));
    assertFalse(book.hasFormulas());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsPrintedTheFileOpensAndItsNamesAreUnlike(int seed) throws Exception {
    List<String> names = opened(new GeneratedRelease(seed).release()).names();

    assertEquals(names.size(), new HashSet<>(names).size());
    assertTrue(names.stream().allMatch(n -> n.length() <= 31), names::toString);
  }

  private static FinancialRelease labelled(String label) {
    FinancialRelease full = Examples.full();
    Statement first = full.statements().get(0);
    LineItem item =
        new LineItem(1, label, List.of(), first.lineItems().get(1).concept(), List.of());
    Statement statement =
        new Statement(
            1, first.kind(), label, Basis.REPORTED, first.columns(), List.of(item), first.source());
    return new FinancialRelease(
        full.document(),
        full.header(),
        full.highlights(),
        full.segments(),
        full.outlook(),
        full.quotations(),
        List.of(statement),
        full.disclaimers(),
        full.findings());
  }

  private OpenedWorkbook opened(FinancialRelease release) throws Exception {
    Path file = folder.resolve("release.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ReleaseWorkbook.write(release, out);
    }
    return new OpenedWorkbook(file);
  }
}
