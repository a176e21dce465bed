package org.earningsrelease.write.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.earningsrelease.internal.wording.TotalRows;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Statement;
import org.earningsrelease.write.FactLine;

/**
 * A release as a workbook (Office Open XML): a summary, a sheet for each table, the facts, the
 * checks, the findings.
 *
 * <p>In a table's sheet numbers stand as they were printed, in the scale that its head tells, with
 * the printed digits behind the point; each cell's note says where. In the sheet of facts they are
 * in full units.
 */
public final class ReleaseWorkbook {
  private static final String APPLICATION = "earnings-release-parser";

  private ReleaseWorkbook() {}

  /**
   * Writes a workbook.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(new StaysOpen(out), APPLICATION, null)) {
      Map<String, Statement> tables = named(release.statements());
      new SummarySheet(Cells.in(book, "Summary"), release).write(tables);
      TotalRows totals = TotalRows.of(release);
      tables.forEach(
          (name, table) -> new StatementSheet(Cells.in(book, name), table, totals).write());
      ListSheet.FACTS.write(Cells.in(book, "Facts"), FactLine.of(release).toList());
      ListSheet.CHECKS.write(Cells.in(book, "Checks"), release.checks());
      findings(book, release.findings());
    }
    out.flush();
  }

  private static void findings(Workbook book, List<Finding> findings) {
    if (!findings.isEmpty()) {
      ListSheet.FINDINGS.write(Cells.in(book, "Findings"), findings);
    }
  }

  /** {@code 3 Balance sheet}: the number makes the name unique, and keeps the print's order. */
  private static Map<String, Statement> named(List<Statement> statements) {
    Map<String, Statement> named = new LinkedHashMap<>();
    for (Statement statement : statements) {
      named.put((named.size() + 1) + " " + Cells.words(statement.kind()), statement);
    }
    return named;
  }

  /** The library closes what it writes to. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
