package org.earningsrelease.internal.extract.statement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.CellReader;
import org.earningsrelease.internal.token.CellValue;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** From the text of a table's cell to its figure in full units. */
final class CellFigures {
  private static final Lexer LEXER = Lexer.standard();

  private final CellReader cells;
  private final Precision precision;

  /** For the cells of these rows, which agree on their decimal mark. */
  CellFigures(List<Table.Row> rows) {
    this.cells = CellReader.of(rows);
    this.precision = Precision.of(rows);
  }

  /** The figure; empty where the cell prints none. */
  Optional<Figure> read(String cell, RowUnit unit) {
    CellValue value = cells.read(cell);
    if (value instanceof CellValue.Amount amount) {
      return Optional.of(new Figure.Exact(quantity(amount, unit)));
    }
    if (value instanceof CellValue.Numeric number) {
      return Optional.of(
          new Figure.Exact(new Quantity(number.value(), number.decimals(), Unit.PURE)));
    }
    if (value instanceof CellValue.Nil) {
      int decimals = precision.usual() - unit.power();
      return Optional.of(new Figure.Nil(new Quantity(BigDecimal.ZERO, decimals, unit.unit())));
    }
    if (value instanceof CellValue.NotMeaningful) {
      return Optional.of(new Figure.NotMeaningful());
    }
    return value instanceof CellValue.Words words ? words(words.text(), unit) : Optional.empty();
  }

  /** The printed number, unscaled; empty unless the cell is one plain number. */
  Optional<BigDecimal> number(String cell) {
    return cells.read(cell) instanceof CellValue.Amount amount
        ? Optional.of(amount.value())
        : Optional.empty();
  }

  private static Quantity quantity(CellValue.Amount amount, RowUnit unit) {
    Unit named = amount.currency().map(c -> withCurrency(unit.unit(), c)).orElse(unit.unit());
    return amount.scaled()
        ? new Quantity(amount.value(), amount.decimals(), named)
        : scaled(amount.value(), amount.decimals(), named, unit.power());
  }

  private static Unit withCurrency(Unit unit, Currency currency) {
    if (unit instanceof Unit.PerShare) {
      return new Unit.PerShare(currency);
    }
    if (unit instanceof Unit.Named priced && priced.code().indexOf('/') == 3) {
      return new Unit.Named(currency.getCurrencyCode() + priced.code().substring(3));
    }
    return new Unit.Money(currency);
  }

  private static Quantity scaled(BigDecimal printed, int decimals, Unit unit, int power) {
    BigDecimal value = printed.scaleByPowerOfTen(power);
    return new Quantity(value.scale() < 0 ? value.setScale(0) : value, decimals - power, unit);
  }

  /** {@code 25.0-25.8}, {@code 57.0% to 59.0%}, {@code approximately 40}. */
  private static Optional<Figure> words(String text, RowUnit unit) {
    List<Token> tokens =
        LEXER.tokens(text).stream().filter(t -> !(t instanceof Token.FootnoteMark)).toList();
    return tokens.size() == 1 ? figure(tokens.get(0), unit) : Optional.empty();
  }

  /** A range or a bound; a number alone is for {@link #read}. */
  static Optional<Figure> figure(Token token, RowUnit unit) {
    if (token instanceof Token.Range range) {
      return Optional.of(
          new Figure.Range(quantity(range.from(), unit), quantity(range.to(), unit)));
    }
    if (token instanceof Token.PlusMinus around) {
      Quantity centre = quantity(around.centre(), unit);
      Quantity spread = quantity(around.spread(), unit);
      int decimals = Math.max(centre.decimals(), spread.decimals());
      return Optional.of(
          new Figure.Range(
              new Quantity(centre.value().subtract(spread.value()), decimals, centre.unit()),
              new Quantity(centre.value().add(spread.value()), decimals, centre.unit())));
    }
    if (token instanceof Token.Bounded bounded) {
      return Optional.of(bounded(bounded.bound(), quantity(bounded.figure(), unit)));
    }
    return Optional.empty();
  }

  private static Figure bounded(Token.Bound bound, Quantity quantity) {
    return switch (bound) {
      case ABOUT -> new Figure.About(quantity);
      case AT_LEAST -> new Figure.AtLeast(quantity);
      case AT_MOST -> new Figure.AtMost(quantity);
    };
  }

  static Quantity quantity(Token.Numeric number, RowUnit unit) {
    if (number instanceof Token.Money money) {
      Unit named = money.currency().map(c -> withCurrency(unit.unit(), c)).orElse(unit.unit());
      return money.scaled()
          ? new Quantity(money.value(), money.decimals(), named)
          : scaled(money.value(), money.decimals(), named, unit.power());
    }
    if (number instanceof Token.Plain plain) {
      return plain.scaled()
          ? new Quantity(plain.value(), plain.decimals(), unit.unit())
          : scaled(plain.value(), plain.decimals(), unit.unit(), unit.power());
    }
    return new Quantity(number.value(), number.decimals(), Unit.PURE);
  }
}
