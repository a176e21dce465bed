package org.earningsrelease.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * The rate of a convenience translation: one unit of {@code to} costs {@code rate} units of {@code
 * from}.
 *
 * <p>{@code JPY 110.25 = US$1.00, the rate on June 30, 2005} is from JPY to USD at 110.25.
 */
public record ConvenienceRate(
    Currency from, Currency to, BigDecimal rate, Optional<LocalDate> asOf) {}
