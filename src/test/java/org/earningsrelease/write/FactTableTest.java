package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableTest {

  @Test
  void aRowOfNamesStandsAboveARowForEachFact() throws IOException {
    String csv = csv(Examples.full());

    assertTrue(csv.startsWith("document,section,statement,table,row,column,label,path,"), csv);
    assertEquals(
        "larch.pdf,highlights,,,,,Net sales,Sales > By product,,,reported,2023-01-01,2023-03-31,"
            + "\"Three months ended March 31, 2023\",amount,,1234000000,,,USD,-6,false,false,,"
            + "1,,10,17,\"$ 1,234\",unchecked,false,,,"
            + "\"Larch Products, Inc.\",NYSE,LRCH,2023-04-27,2023,Q1",
        csv.lines().toList().get(1));
  }

  @Test
  void aCellHasItsPlaceInTableAndOnPage() throws IOException {
    NamedCsvRecord cell =
        records(Examples.full()).stream()
            .filter(r -> r.getField("statement").equals("incomeStatement"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of("1", "2", "1"),
        List.of(cell.getField("table"), cell.getField("row"), cell.getField("column")));
    assertEquals("72.02 100.1 140.5 110.0", cell.getField("bbox"));
    assertEquals("(1,234)", cell.getField("quote"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsPrintedReadsBack(int seed) throws IOException {
    FinancialRelease release = new GeneratedRelease(seed).release();
    List<FactLine> lines = FactLine.of(release).toList();
    List<NamedCsvRecord> records = records(release);

    assertEquals(lines.size(), records.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(lines.get(i).fact().label(), records.get(i).getField("label"));
      assertEquals(lines.get(i).fact().source().quote(), records.get(i).getField("quote"));
    }
  }

  @Test
  void troubleWithTheStreamIsThatOfTheStream() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    var e = assertThrows(IOException.class, () -> FactTable.write(Examples.full(), full));
    assertEquals("disk full", e.getMessage());
  }

  private static List<NamedCsvRecord> records(FinancialRelease release) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(csv(release)).stream().toList();
  }

  private static String csv(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactTable.write(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
