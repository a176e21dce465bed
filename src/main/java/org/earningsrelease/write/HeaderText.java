package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;
import org.earningsrelease.write.Look.Ink;

/** The head of a summary: who reports, when and for which period. */
final class HeaderText {
  private HeaderText() {}

  static void write(Document document, Header header, TextPage page) {
    page.line(Ink.STRONG, header.issuer().orElse("unknown issuer") + tickers(header));
    header.title().ifPresent(title -> page.line(Ink.PLAIN, title));
    String dates = String.join(" | ", dates(header));
    if (!dates.isEmpty()) {
      page.line(Ink.QUIET, dates);
    }
    header.convenienceRate().ifPresent(rate -> page.line(Ink.QUIET, rate(rate)));
    page.line(Ink.QUIET, document(document));
  }

  private static String tickers(Header header) {
    return header.tickers().stream()
        .map(t -> " (" + t.exchange() + ": " + t.symbol() + ")")
        .collect(Collectors.joining());
  }

  private static List<String> dates(Header header) {
    List<String> dates = new ArrayList<>();
    header.releaseDate().ifPresent(d -> dates.add("released " + d));
    String fiscal =
        (header.fiscalPeriod().map(FiscalPeriod::code).orElse("")
                + " "
                + header.fiscalYear().map(y -> "fiscal " + y).orElse(""))
            .strip();
    dates.add(fiscal);
    header
        .periodEnd()
        .ifPresent(end -> dates.add(header.periodStart().map(s -> s + " to ").orElse("") + end));
    header.currency().ifPresent(c -> dates.add(c.getCurrencyCode()));
    dates.add(header.unaudited() ? "unaudited" : "");
    dates.removeIf(String::isEmpty);
    return dates;
  }

  private static String rate(ConvenienceRate rate) {
    return "1 %s = %s %s%s"
        .formatted(
            rate.to().getCurrencyCode(),
            rate.rate().toPlainString(),
            rate.from().getCurrencyCode(),
            rate.asOf().map(d -> " on " + d).orElse(""));
  }

  private static String document(Document document) {
    String format = document.format().name().toLowerCase(Locale.ROOT);
    String pages = document.pages() == 1 ? " page" : " pages";
    return document.name() + " | " + format + " | " + document.pages() + pages;
  }
}
