package org.earningsrelease.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;

/**
 * Facts as comma-separated values (RFC 4180, but with line feeds) in UTF-8.
 *
 * <p>A row of names, then a row for each fact with the values of its fact line; what is absent is
 * empty, the headings of {@code path} are joined by {@code >}, the four numbers of {@code bbox} by
 * blanks.
 */
public final class FactTable {
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "section",
          "statement",
          "table",
          "row",
          "column",
          "label",
          "path",
          "concept",
          "segment",
          "basis",
          "periodStart",
          "periodEnd",
          "periodLabel",
          "measure",
          "comparison",
          "value",
          "low",
          "high",
          "unit",
          "decimals",
          "nil",
          "approximate",
          "words",
          "page",
          "bbox",
          "start",
          "end",
          "quote",
          "check");

  private FactTable() {}

  /**
   * Writes the facts of a release in the order of {@link FactLine#of}.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    try {
      csv.writeRecord(COLUMNS);
      FactLine.of(release).map(FactTable::cells).forEach(csv::writeRecord);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> cells(FactLine line) {
    Fact fact = line.fact();
    FigureParts parts = FigureParts.of(fact.figure());
    return List.of(
        line.document(),
        line.section().code(),
        cell(line.statement().map(StatementKind::code)),
        cell(fact.position().map(TablePosition::table)),
        cell(fact.position().map(TablePosition::row)),
        cell(fact.position().map(TablePosition::column)),
        fact.label(),
        String.join(" > ", fact.path()),
        cell(fact.concept().map(Concept::name)),
        cell(fact.segment()),
        fact.basis().code(),
        cell(fact.period().firstDay()),
        cell(fact.period().lastDay()),
        fact.period().label(),
        fact.measure().code(),
        cell(fact.comparison().map(Comparison::code)),
        cell(parts.value().map(BigDecimal::toPlainString)),
        cell(parts.low().map(BigDecimal::toPlainString)),
        cell(parts.high().map(BigDecimal::toPlainString)),
        cell(parts.quantity().map(q -> q.unit().code())),
        cell(parts.quantity().map(Quantity::decimals)),
        String.valueOf(fact.figure() instanceof Figure.Nil),
        String.valueOf(fact.figure() instanceof Figure.About),
        cell(parts.words()),
        String.valueOf(fact.source().page()),
        cell(fact.source().box().map(FactTable::edges)),
        String.valueOf(fact.source().start()),
        String.valueOf(fact.source().end()),
        fact.source().quote(),
        fact.check().code());
  }

  private static String cell(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String edges(Box box) {
    return box.x0() + " " + box.y0() + " " + box.x1() + " " + box.y1();
  }
}
