package org.earningsrelease.model;

import java.util.Currency;

/** What a figure counts. */
public sealed interface Unit {

  /**
   * The name used in output files: {@code USD}, {@code USD/shares}, {@code shares}, {@code pure},
   * {@code count}.
   */
  String code();

  /** An amount of money. */
  record Money(Currency currency) implements Unit {
    @Override
    public String code() {
      return currency.getCurrencyCode();
    }
  }

  /** Money for each share, unit or depositary receipt. */
  record PerShare(Currency currency) implements Unit {
    @Override
    public String code() {
      return currency.getCurrencyCode() + "/shares";
    }
  }

  /** Units without a parameter. */
  enum Simple implements Unit {
    SHARES("shares"),
    PURE("pure"),
    COUNT("count");

    private final String code;

    Simple(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** A unit that the document names itself: {@code tons}. */
  record Named(String code) implements Unit {}

  Unit SHARES = Simple.SHARES;
  Unit PURE = Simple.PURE;
  Unit COUNT = Simple.COUNT;

  /** The unit of that output name; the inverse of {@link #code()}. */
  static Unit of(String code) {
    for (Simple simple : Simple.values()) {
      if (simple.code().equals(code)) {
        return simple;
      }
    }
    boolean perShare = code.endsWith("/shares");
    String head = perShare ? code.substring(0, code.length() - "/shares".length()) : code;
    for (Currency currency : Currency.getAvailableCurrencies()) {
      if (currency.getCurrencyCode().equals(head)) {
        return perShare ? new PerShare(currency) : new Money(currency);
      }
    }
    return new Named(code);
  }
}
