package org.earningsrelease.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earningsrelease.model.FinancialRelease;

/**
 * Facts as comma-separated values (RFC 4180, but with line feeds) in UTF-8.
 *
 * <p>A row of names, then a row for each fact with the values of its fact line and those that its
 * document says of itself, see {@link FactColumn#plain}; what is absent is empty, the headings of
 * {@code path} are joined by {@code >}, the four numbers of {@code bbox} by blanks.
 */
public final class FactTable implements FactsWriter {
  private final CsvWriter csv;

  private FactTable(OutputStream out) {
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Begins a table with its row of names.
   *
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  static FactTable begin(OutputStream out) throws IOException {
    FactTable table = new FactTable(out);
    told(() -> table.csv.writeRecord(FactColumn.plain().stream().map(FactColumn::key).toList()));
    return table;
  }

  /**
   * Writes the facts of a release in the order of {@link FactLine#of}.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (FactTable table = begin(out)) {
      table.write(release);
    }
  }

  @Override
  public void write(FinancialRelease release) throws IOException {
    told(() -> FactRow.of(release).map(FactTable::cells).forEach(csv::writeRecord));
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }

  private static void told(Runnable writing) throws IOException {
    try {
      writing.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> cells(FactRow row) {
    return FactColumn.plain().stream().map(column -> cell(column.value(row))).toList();
  }

  private static String cell(Optional<?> value) {
    return value.map(FactTable::text).orElse("");
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    } else if (value instanceof List<?> list) {
      String between = !list.isEmpty() && list.get(0) instanceof Double ? " " : " > ";
      return list.stream().map(Object::toString).collect(Collectors.joining(between));
    }
    return value.toString();
  }
}
