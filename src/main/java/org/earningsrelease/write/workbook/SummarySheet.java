package org.earningsrelease.write.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.HyperLink;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Statement;

/** Who reports, the headline figures, and which sheet holds which table. */
final class SummarySheet {
  private static final List<Integer> WIDTHS = List.of(46, 22, 12, 28, 14);

  private final Cells cells;
  private final FinancialRelease release;
  private int row;

  SummarySheet(Cells cells, FinancialRelease release) {
    this.cells = cells;
    this.release = release;
  }

  /**
   * @param tables each with the name of its sheet
   */
  void write(Map<String, Statement> tables) {
    for (int column = 0; column < WIDTHS.size(); column++) {
      cells.sheet().width(column, WIDTHS.get(column));
    }
    head(release.header());
    headline(Headline.of(release));
    if (!tables.isEmpty()) {
      names("Table", "Proven", "Page", "Title");
      tables.forEach(this::table);
    }
    cells.printed(1);
  }

  private void head(Header header) {
    cells.text(row, 0, header.issuer().orElse("unknown issuer"));
    cells.bold(row++, 0);
    pair("Title", header.title());
    pair("Listings", Optional.of(tickers(header)).filter(t -> !t.isEmpty()));
    pair("Released", header.releaseDate());
    pair("Fiscal year", header.fiscalYear());
    pair("Fiscal period", header.fiscalPeriod().map(FiscalPeriod::code));
    pair("From", header.periodStart());
    pair("To", header.periodEnd());
    pair("Currency", header.currency().map(Object::toString));
    pair("Document", Optional.of(release.document().name()));
    pair("Pages", Optional.of(release.document().pages()));
  }

  private static String tickers(Header header) {
    return header.tickers().stream()
        .map(t -> t.exchange() + ": " + t.symbol())
        .collect(Collectors.joining(", "));
  }

  private void pair(String name, Optional<?> value) {
    if (value.isPresent()) {
      cells.text(row, 0, name);
      cells.put(row, 1, value);
      cells.sheet().style(row, 1).horizontalAlignment("left").set();
      row++;
    }
  }

  private void headline(Headline headline) {
    if (headline.entries().isEmpty()) {
      return;
    }
    names("Headline figure", "Value", "Unit", "Period", "Check");
    for (Headline.Entry entry : headline.entries()) {
      Fact fact = entry.fact();
      FigureParts parts = FigureParts.of(fact.figure());
      cells.text(row, 0, entry.concept().name());
      cells.put(row, 1, parts.quantity().map(q -> PrintedNumber.full(q.value(), q.decimals())));
      cells.put(row, 2, parts.quantity().map(q -> q.unit().code()));
      cells.text(row, 3, PeriodText.of(fact.period()));
      cells.text(row, 4, fact.check().code());
      cells.note(row, 1, "page %d: %s".formatted(fact.source().page(), fact.source().quote()));
      row++;
    }
  }

  private void names(String... names) {
    row++;
    for (int column = 0; column < names.length; column++) {
      cells.text(row, column, names[column]);
      cells.bold(row, column);
    }
    row++;
  }

  private void table(String sheet, Statement table) {
    cells.sheet().hyperlink(row, 0, HyperLink.internal("'" + sheet + "'!A1", sheet));
    long figures = table.facts().count();
    long proven = table.facts().filter(f -> f.check() == Check.PROVEN).count();
    cells.text(row, 1, proven + " of " + figures);
    cells.put(row, 2, table.source().page());
    cells.sheet().style(row, 2).horizontalAlignment("left").set();
    cells.text(row, 3, table.title());
    row++;
  }
}
