package org.earningsrelease.model;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Who reports, when and for which period; each part is empty where the document does not settle it.
 *
 * @param issuer legal name as printed
 * @param tickers listings as printed: {@code (Nasdaq: SMPL)}
 * @param title headline of the release, wrapped lines joined
 * @param releaseDate day of publication
 * @param fiscalYear the issuer's own naming of the year: one issuer's FY2003 ends in March 2004
 * @param fiscalPeriod the newest period the release is about
 * @param periodStart first day of that period
 * @param periodEnd last day of that period
 * @param currency reporting currency
 * @param convenienceRate the rate of a convenience translation, if one is stated
 * @param unaudited whether the release calls its figures unaudited
 */
public record Header(
    Optional<String> issuer,
    List<Ticker> tickers,
    Optional<String> title,
    Optional<LocalDate> releaseDate,
    Optional<Integer> fiscalYear,
    Optional<FiscalPeriod> fiscalPeriod,
    Optional<LocalDate> periodStart,
    Optional<LocalDate> periodEnd,
    Optional<Currency> currency,
    Optional<ConvenienceRate> convenienceRate,
    boolean unaudited) {

  public Header {
    tickers = List.copyOf(tickers);
  }
}
