package org.earningsrelease.internal.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;

/** From a cell's text to its figure. */
final class CellFigures {
  private CellFigures() {}

  /** Interim. */
  static Optional<Figure> read(String cell, RowUnit unit, int usualDecimals) {
    String t = cell.strip();
    String bare = t.replace("$", "").replace(" ", "").replace("€", "").replace("¥", "");
    if (bare.equals("-") || bare.equals("--") || bare.equals("—") || bare.equals("–")) {
      return Optional.of(
          new Figure.Nil(new Quantity(BigDecimal.ZERO, usualDecimals - unit.power(), unit.unit())));
    }
    boolean minus = bare.startsWith("(") || bare.startsWith("-") || bare.endsWith("-");
    boolean percent = bare.contains("%");
    String digits = bare.replaceAll("[()%+,-]", "");
    try {
      BigDecimal v = new BigDecimal(digits);
      RowUnit u = percent ? RowUnit.PERCENT : unit;
      BigDecimal full = v.scaleByPowerOfTen(u.power());
      full = full.scale() < 0 ? full.setScale(0) : full;
      return Optional.of(
          new Figure.Exact(
              new Quantity(
                  minus ? full.negate() : full, Math.max(0, v.scale()) - u.power(), u.unit())));
    } catch (NumberFormatException e) {
      return t.equalsIgnoreCase("nm") || t.equalsIgnoreCase("n/m")
          ? Optional.of(new Figure.NotMeaningful())
          : Optional.empty();
    }
  }
}
