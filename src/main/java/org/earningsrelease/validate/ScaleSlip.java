package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * {@code JPY 1.7 million} where it should be {@code billion}: the digits of a figure fit, a
 * thousand or a million times as large or as small.
 */
final class ScaleSlip {
  private static final Map<Integer, String> STEPS =
      Map.of(
          3,
          "a thousand times as large",
          -3,
          "a thousandth",
          6,
          "a million times as large",
          -6,
          "a millionth");

  /** Amounts of one thing in two periods differ by less. */
  private static final BigDecimal LIKE = BigDecimal.TEN;

  private ScaleSlip() {}

  /** What the told figure would have to be for the printed one to be the same. */
  static Optional<String> between(Table.Cell told, Table.Cell printed) {
    return STEPS.entrySet().stream()
        .filter(step -> isSame(scaled(told.interval(), step.getKey()), printed.interval()))
        .map(step -> "it would fit " + step.getValue() + ": a slip of scale")
        .findFirst();
  }

  /**
   * The step by which the earlier of two figures of one thing comes near the later one, if it is
   * far off as it is printed.
   */
  static Optional<Integer> step(Table.Cell earlier, Table.Cell later) {
    return STEPS.keySet().stream()
        .filter(step -> isNear(magnitude(earlier).scaleByPowerOfTen(step), magnitude(later)))
        .findFirst();
  }

  static Interval scaled(Interval interval, int power) {
    return new Interval(
        interval.low().scaleByPowerOfTen(power), interval.high().scaleByPowerOfTen(power));
  }

  static String words(int step) {
    return STEPS.getOrDefault(step, "");
  }

  private static boolean isSame(Interval told, Interval printed) {
    return told.meets(printed) || told.negated().meets(printed);
  }

  private static BigDecimal magnitude(Table.Cell cell) {
    return cell.quantity().value().abs();
  }

  private static boolean isNear(BigDecimal a, BigDecimal b) {
    return a.signum() > 0
        && b.signum() > 0
        && a.compareTo(b.multiply(LIKE)) < 0
        && b.compareTo(a.multiply(LIKE)) < 0;
  }
}
