package org.earningsrelease.write.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.TableText;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;

/**
 * A figure as the number that was printed, and the format that shows it so.
 *
 * @param value {@code 1,234} in a table in millions is 1234; 20.6 % is 0.206
 * @param format of a spreadsheet's cell, {@code #,##0.0}
 */
record PrintedNumber(BigDecimal value, String format) {

  /** Empty for what is not one number: a range, words, {@code n/m}. */
  static Optional<PrintedNumber> of(Figure figure, TableText table) {
    if (figure instanceof Figure.Exact exact) {
      return Optional.of(of(exact.quantity(), table, ""));
    } else if (figure instanceof Figure.About about) {
      return Optional.of(of(about.quantity(), table, "\"about \""));
    } else if (figure instanceof Figure.Nil) {
      String dash = quoted(FigureText.NIL);
      return Optional.of(new PrintedNumber(BigDecimal.ZERO, dash + ";" + dash + ";" + dash));
    }
    return Optional.empty();
  }

  private static PrintedNumber of(Quantity quantity, TableText table, String before) {
    if (FigureText.isPercentage(quantity)) {
      return new PrintedNumber(quantity.value(), before + digits(quantity.decimals() - 2) + "%");
    }
    int power = table.scaleOf(quantity).power();
    String behind = table.unitBehind(quantity);
    return new PrintedNumber(
        plain(quantity.value().movePointLeft(power)),
        before + digits(quantity.decimals() + power) + (behind.isEmpty() ? "" : quoted(behind)));
  }

  /** A number in full units, with the printed digits behind the point. */
  static PrintedNumber full(BigDecimal value, int decimals) {
    return new PrintedNumber(value, digits(decimals));
  }

  private static String digits(int behindThePoint) {
    return behindThePoint <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(behindThePoint, 20));
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "") + '"';
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale()));
  }
}
