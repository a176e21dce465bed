package org.earningsrelease.write;

import java.util.Currency;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Ticker;

/** Reads what {@link HeaderMembers} writes. */
final class HeaderReading {
  private HeaderReading() {}

  static Header header(JsonObject json) throws MalformedReleaseException {
    return new Header(
        json.optionalText("issuer"),
        json.objects("tickers", t -> new Ticker(t.text("exchange"), t.text("symbol"))),
        json.optionalText("title"),
        json.optionalDate("releaseDate"),
        json.optionalInteger("fiscalYear"),
        json.optionalCode("fiscalPeriod", FiscalPeriod.values(), FiscalPeriod::code),
        json.optionalDate("periodStart"),
        json.optionalDate("periodEnd"),
        json.optional("currency", Currency::getInstance),
        json.optionalObject("convenienceRate", HeaderReading::rate),
        json.truth("unaudited"));
  }

  private static ConvenienceRate rate(JsonObject json) throws MalformedReleaseException {
    return new ConvenienceRate(
        json.required("from", Currency::getInstance),
        json.required("to", Currency::getInstance),
        json.decimal("rate"),
        json.optionalDate("asOf"));
  }
}
