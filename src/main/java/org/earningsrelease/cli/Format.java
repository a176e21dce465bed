package org.earningsrelease.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.FactLines;
import org.earningsrelease.write.FactTable;
import org.earningsrelease.write.ReleaseJson;
import org.earningsrelease.write.ReleaseText;
import org.earningsrelease.write.workbook.ReleaseWorkbook;
import org.earningsrelease.write.xbrl.XbrlJson;

/** What {@code parse} writes. */
enum Format {
  TEXT,
  JSON,
  FACTS,
  CSV,
  XLSX,
  XBRL_JSON,
  HTML,
  PDF;

  /**
   * Writes a release.
   *
   * @param parsed with the file that it was read from
   */
  void write(ParsedFile parsed, OutputStream out) throws IOException {
    FinancialRelease release = parsed.release();
    switch (this) {
      case TEXT -> ReleaseText.write(release, out);
      case JSON -> ReleaseJson.write(release, out);
      case FACTS -> FactLines.write(release, out);
      case CSV -> FactTable.write(release, out);
      case XLSX -> ReleaseWorkbook.write(release, out);
      case XBRL_JSON -> XbrlJson.write(release, out);
      case HTML -> parsed.view().writeHtml(out);
      case PDF -> writePdf(parsed, out);
    }
  }

  private static void writePdf(ParsedFile parsed, OutputStream out) throws IOException {
    if (parsed.release().document().format() != Document.Format.PDF) {
      throw new IOException(
          parsed.file() + " is no PDF document; --format html shows it with its figures");
    }
    parsed.view().writePdf(out);
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
