package org.earningsrelease.internal.extract.header;

import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earningsrelease.internal.extract.front.AllWords;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.CurrencySigns;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.ScalePhrase;
import org.earningsrelease.internal.token.Token;

/**
 * Finds the currency that a release reports in: lines over tables tell most, then figures.
 *
 * <p>{@code $} alone is the dollar that the document names elsewhere, else that of the United
 * States.
 */
final class ReportingCurrency {
  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final double OVER_A_TABLE = 10;
  private static final double IN_A_TABLE = 3;

  /** Characters of a line about figures; a longer one is prose. */
  private static final int SHORT = 120;

  private final Map<Currency, Double> weights = new LinkedHashMap<>();
  private double openDollars;

  private ReportingCurrency() {}

  static Optional<Currency> of(List<PlacedBlock> blocks) {
    ReportingCurrency found = new ReportingCurrency();
    for (PlacedBlock placed : blocks) {
      if (placed.block() instanceof Table table) {
        found.addTable(table);
      } else {
        found.addFigures(placed.tokens(), 1);
      }
    }
    return found.best(blocks);
  }

  private void addTable(Table table) {
    AllWords.of(table).forEach(p -> addNames(p.text()));
    table.header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(c -> c.last() >= 0)
        .map(c -> c.passage().text())
        .distinct()
        .forEach(this::addNames);
    table.rows().stream()
        .filter(Table.Row::isHeading)
        .limit(1)
        .forEach(row -> addNames(row.label().text()));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(c -> c.passage().text())
        .filter(CurrencySigns::areIn)
        .findFirst()
        .ifPresent(text -> addFigures(Lexer.standard().tokens(text), IN_A_TABLE));
  }

  // {@code (in millions of euros)}, {@code RMB'000}; {@code ($ in thousands)} leaves it open.
  private void addNames(String text) {
    if (text.length() > SHORT) {
      return;
    }
    Optional<ScalePhrase> phrase = ScalePhrase.read(text);
    Optional<Currency> named = phrase.flatMap(ScalePhrase::currency);
    named.ifPresent(c -> weights.merge(c, OVER_A_TABLE, Double::sum));
    boolean isOpen = text.indexOf('$') >= 0 || phrase.isPresent() && saysDollars(text);
    if (named.isEmpty() && isOpen) {
      openDollars += OVER_A_TABLE;
    }
  }

  // {@code (Dollars in thousands)}, {@code Thousands of Dollars}
  private static boolean saysDollars(String text) {
    return Wording.words(text).stream().anyMatch(w -> w.equals("dollars") || w.equals("dollar"));
  }

  private void addFigures(List<Token> tokens, double weight) {
    for (Token token : tokens) {
      if (token instanceof Token.Money money) {
        money
            .currency()
            .ifPresentOrElse(
                c -> weights.merge(c, weight, Double::sum), () -> openDollars += weight);
      }
    }
  }

  private Optional<Currency> best(List<PlacedBlock> blocks) {
    if (openDollars > 0) {
      Currency dollar = namedDollar().or(() -> HomeDollar.of(blocks)).orElse(DOLLAR);
      weights.merge(dollar, openDollars, Double::sum);
    }
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  // {@code S$1.2 billion} once makes {@code $} that dollar, unless {@code US$} is as frequent.
  private Optional<Currency> namedDollar() {
    return weights.entrySet().stream()
        .filter(e -> e.getKey().getDisplayName(Locale.ENGLISH).contains("Dollar"))
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
