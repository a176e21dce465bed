package org.earningsrelease.internal.extract.prose;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Unit;

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

  /**
   * The unit of a figure; empty where its currency is not known.
   *
   * @param kind of the metric that it is a figure of
   */
  public Optional<Unit> unit(Part.Amount number, Metric.Kind kind) {
    if (Numbers.isMoney(number)) {
      return currency(Numbers.currency(number))
          .map(c -> kind.isPerShare() ? new Unit.PerShare(c) : new Unit.Money(c));
    }
    if (!Numbers.isPlain(number)) {
      return Optional.of(Unit.PURE);
    }
    return Optional.of(kind == Metric.Kind.SHARES ? Unit.SHARES : Unit.COUNT);
  }
}
