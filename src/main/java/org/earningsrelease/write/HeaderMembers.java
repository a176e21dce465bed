package org.earningsrelease.write;

import java.io.IOException;
import java.util.Currency;
import java.util.OptionalInt;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;

/** Writes a header's members. */
final class HeaderMembers {
  private final JsonSink out;

  HeaderMembers(JsonSink out) {
    this.out = out;
  }

  void write(Header header) throws IOException {
    out.text("issuer", header.issuer());
    out.array(
        "tickers",
        header.tickers(),
        ticker ->
            out.line(
                () -> {
                  out.text("exchange", ticker.exchange());
                  out.text("symbol", ticker.symbol());
                }));
    out.text("title", header.title());
    out.date("releaseDate", header.releaseDate());
    out.number(
        "fiscalYear",
        header.fiscalYear().isPresent()
            ? OptionalInt.of(header.fiscalYear().get())
            : OptionalInt.empty());
    out.text("fiscalPeriod", header.fiscalPeriod().map(FiscalPeriod::code));
    out.date("periodStart", header.periodStart());
    out.date("periodEnd", header.periodEnd());
    out.text("currency", header.currency().map(Currency::getCurrencyCode));
    if (header.convenienceRate().isPresent()) {
      rate(header.convenienceRate().get());
    } else {
      out.nothing("convenienceRate");
    }
    out.truth("unaudited", header.unaudited());
  }

  private void rate(ConvenienceRate rate) throws IOException {
    out.name("convenienceRate");
    out.line(
        () -> {
          out.text("from", rate.from().getCurrencyCode());
          out.text("to", rate.to().getCurrencyCode());
          out.decimal("rate", rate.rate());
          out.date("asOf", rate.asOf());
        });
  }
}
