package org.earningsrelease.model;

import java.math.BigDecimal;

/**
 * An exact figure in full units.
 *
 * @param value {@code 11,617} in millions is 11617000000; a percentage is a pure number, 20.6 % is
 *     0.206
 * @param decimals XBRL's {@code decimals}: millions printed without decimals have -6, cents 2; 20.6
 *     % has 3
 * @param unit what is counted
 */
public record Quantity(BigDecimal value, int decimals, Unit unit) {}
