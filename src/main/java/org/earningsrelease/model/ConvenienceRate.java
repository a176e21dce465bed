package org.earningsrelease.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * The rate of a convenience translation: one unit of {@code to} costs {@code rate} units of {@code
 * from}.
 *
 * <p>{@code JPY104.18 = US$1.00, the approximate exchange rate on March 31, 2004} is from JPY to
 * USD at 104.18.
 */
public record ConvenienceRate(
    Currency from, Currency to, BigDecimal rate, Optional<LocalDate> asOf) {}
