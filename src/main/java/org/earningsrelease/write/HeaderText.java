package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;

/** The head of a summary: who reports, when and for which period. */
final class HeaderText {
  private HeaderText() {}

  static String of(Document document, Header header) {
    List<String> lines = new ArrayList<>();
    lines.add(header.issuer().orElse("unknown issuer") + tickers(header));
    header.title().ifPresent(lines::add);
    lines.add(String.join(" | ", dates(header)));
    header.convenienceRate().map(HeaderText::rate).ifPresent(lines::add);
    lines.add(document(document));
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(line -> TextWidth.printable(line) + "\n")
        .collect(Collectors.joining());
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
