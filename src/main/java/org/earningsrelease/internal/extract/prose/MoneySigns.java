package org.earningsrelease.internal.extract.prose;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Header;

/**
 * What money without a certain currency is in one release.
 *
 * @param reporting the reporting currency
 * @param dollar what {@code $} means
 */
public record MoneySigns(Optional<Currency> reporting, Optional<Currency> dollar) {
  private static final Set<String> DOLLARS =
      Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "BRL", "CLP", "COP", "ARS");

  /** {@code $} is the reporting currency if that is a dollar, else that of the translation. */
  public static MoneySigns of(Header header) {
    Optional<Currency> reporting = header.currency();
    Optional<Currency> dollar =
        reporting
            .filter(c -> DOLLARS.contains(c.getCurrencyCode()))
            .or(() -> header.convenienceRate().map(ConvenienceRate::to))
            .or(() -> Optional.of(Currency.getInstance("USD")));
    return new MoneySigns(reporting, dollar);
  }

  /** The currency of a figure by the currency printed with it; {@code $} alone prints none. */
  public Optional<Currency> currency(Optional<Currency> printed) {
    return printed.or(() -> dollar);
  }
}
