package org.earningsrelease.internal.extract.header;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.PrintedDates;
import org.earningsrelease.internal.extract.front.AllWords;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.internal.token.Token.Money;
import org.earningsrelease.model.ConvenienceRate;

/** Finds the rate of a convenience translation: {@code JPY110.25 = US$1.00}. */
final class ConvenienceRates {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  /** {@code = }, {@code to}, {@code per}, {@code equals}: nothing longer stands between. */
  private static final int BETWEEN = 20;

  private ConvenienceRates() {}

  static Optional<ConvenienceRate> of(List<PlacedBlock> blocks) {
    return blocks.stream()
        .flatMap(b -> AllWords.of(b.block()))
        .map(Passage::text)
        .filter(ConvenienceRates::speaksOfTranslation)
        .flatMap(text -> rate(text).stream())
        .findFirst();
  }

  private static boolean speaksOfTranslation(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return words.contains("convenience")
        || words.contains("translat")
        || words.contains("converted")
        || words.contains("conversion");
  }

  private static Optional<ConvenienceRate> rate(String text) {
    List<Token> tokens = Lexer.standard().tokens(text);
    List<Money> money =
        tokens.stream().filter(Money.class::isInstance).map(Money.class::cast).toList();
    for (int i = 0; i + 1 < money.size(); i++) {
      Money a = money.get(i);
      Money b = money.get(i + 1);
      boolean equation = b.start() - a.end() <= BETWEEN && isRate(text, a, b);
      if (equation && isOne(b)) {
        return rate(a, b, asOf(tokens, b.end()));
      }
      if (equation && isOne(a)) {
        return rate(b, a, asOf(tokens, b.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isRate(String text, Money a, Money b) {
    String between = text.substring(a.end(), b.start()).strip().toLowerCase(Locale.ROOT);
    return !a.currency().equals(b.currency())
        && List.of(
                "=",
                "to",
                "per",
                "for",
                "equals",
                "to the",
                ":",
                "=approximately",
                "is equal to",
                "against")
            .contains(between);
  }

  private static boolean isOne(Money money) {
    return money.value().compareTo(BigDecimal.ONE) == 0;
  }

  // {@code $1.00} beside another currency is the dollar of the United States.
  private static Optional<ConvenienceRate> rate(Money price, Money one, Optional<LocalDate> asOf) {
    Currency from = price.currency().orElse(DOLLAR);
    Currency to = one.currency().orElse(DOLLAR);
    return from.equals(to)
        ? Optional.empty()
        : Optional.of(new ConvenienceRate(from, to, price.value(), asOf));
  }

  private static Optional<LocalDate> asOf(List<Token> tokens, int from) {
    return tokens.stream()
        .filter(t -> t.start() >= from)
        .filter(Token.Time.class::isInstance)
        .map(t -> ((Token.Time) t).phrase())
        .flatMap(p -> day(p).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(PeriodPhrase phrase) {
    if (phrase instanceof PeriodPhrase.On on) {
      return PrintedDates.complete(on.date());
    }
    return phrase instanceof PeriodPhrase.AsOf asOf && !asOf.dates().isEmpty()
        ? PrintedDates.complete(asOf.dates().get(0))
        : Optional.empty();
  }
}
