package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Unit;

/** Releases for tests, put together from rows as they are printed. */
final class PrintedRelease {
  static final Currency YEN = Currency.getInstance("JPY");
  static final Currency DOLLAR = Currency.getInstance("USD");

  private final List<Statement> statements = new ArrayList<>();
  private final List<Fact> prose = new ArrayList<>();
  private Optional<LocalDate> released = Optional.empty();
  private Optional<ConvenienceRate> rate = Optional.empty();

  /** Columns of a table: {@code 3M 2023-03-31}, {@code 2023-03-31}, {@code percentChange}. */
  Table table(StatementKind kind, String... columns) {
    return new Table(kind, List.of(columns));
  }

  PrintedRelease released(String day) {
    released = Optional.of(LocalDate.parse(day));
    return this;
  }

  PrintedRelease translated(String yenForADollar) {
    rate =
        Optional.of(
            new ConvenienceRate(YEN, DOLLAR, new BigDecimal(yenForADollar), Optional.empty()));
    return this;
  }

  PrintedRelease says(Fact fact) {
    prose.add(fact);
    return this;
  }

  FinancialRelease release() {
    return new FinancialRelease(
        new Document("release.txt", Document.Format.TEXT, 1, 1000),
        new Header(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            released,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            rate,
            false),
        prose,
        List.of(),
        new Outlook(List.of(), List.of()),
        List.of(),
        statements,
        List.of(),
        List.of());
  }

  ValidationReport report() {
    return Validator.standard().validate(release());
  }

  /** A figure of the prose; {@code printed} in millions unless it ends in {@code %}. */
  static Fact said(String concept, String period, String printed) {
    Figure figure = new Figure.Exact(quantity(printed, new Unit.Money(DOLLAR), 6));
    Measure measure = printed.endsWith("%") ? Measure.PERCENT_CHANGE : Measure.AMOUNT;
    return new Fact(
        Optional.of(new Concept(concept)),
        concept,
        List.of(),
        Optional.empty(),
        Basis.REPORTED,
        period(period),
        measure,
        Optional.empty(),
        figure,
        new Source(1, Optional.empty(), 5, 5 + printed.length(), printed),
        Optional.empty(),
        Check.UNCHECKED,
        false);
  }

  static Period period(String text) {
    if (!text.contains(" ")) {
      return new Period.Instant(LocalDate.parse(text), text);
    }
    LocalDate end = LocalDate.parse(text.substring(text.indexOf(' ') + 1));
    int months = Integer.parseInt(text.substring(0, text.indexOf('M')));
    LocalDate start = end.plusDays(1).minusMonths(months);
    return new Period.Duration(start, end, text);
  }

  private static Quantity quantity(String printed, Unit unit, int power) {
    String digits = printed.replace(",", "").replace("(", "-").replace(")", "").replace("%", "");
    BigDecimal number = new BigDecimal(digits);
    if (printed.endsWith("%")) {
      return new Quantity(number.movePointLeft(2), number.scale() + 2, Unit.PURE);
    }
    BigDecimal value = number.scaleByPowerOfTen(power);
    return new Quantity(value, number.scale() - power, unit);
  }

  /** A table in the making: rows as {@code Label; Concept | 1,234 | (5)}. */
  final class Table {
    private final StatementKind kind;
    private final List<StatementColumn> columns = new ArrayList<>();
    private final List<LineItem> items = new ArrayList<>();

    private Table(StatementKind kind, List<String> headings) {
      this.kind = kind;
      for (String heading : headings) {
        columns.add(column(heading));
      }
    }

    private StatementColumn column(String heading) {
      Measure measure = Measure.AMOUNT;
      for (Measure other : Measure.values()) {
        measure = other.code().equals(heading) ? other : measure;
      }
      Period period = measure == Measure.AMOUNT ? period(heading) : new Period.Unresolved(heading);
      return new StatementColumn(
          columns.size() + 1, heading, period, measure, Optional.empty(), Basis.REPORTED);
    }

    /** A row of money in millions. */
    Table row(String row) {
      return row(row, new Unit.Money(DOLLAR), 6);
    }

    Table perShare(String row) {
      return row(row, new Unit.PerShare(DOLLAR), 0);
    }

    Table shares(String row) {
      return row(row, Unit.SHARES, 6);
    }

    private Table row(String row, Unit unit, int power) {
      String[] parts = row.split("\\|", -1);
      String[] name = parts[0].strip().split(";", -1);
      Optional<Concept> concept =
          name.length > 1 ? Optional.of(new Concept(name[1].strip())) : Optional.empty();
      List<Fact> facts = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        if (!parts[i].isBlank()) {
          facts.add(cell(name[0], concept, columns.get(i - 1), parts[i].strip(), unit, power));
        }
      }
      items.add(new LineItem(items.size() + 1, name[0], List.of(), concept, facts));
      return this;
    }

    private Fact cell(
        String label,
        Optional<Concept> concept,
        StatementColumn column,
        String printed,
        Unit unit,
        int power) {
      int start = 1000 * statements.size() + 20 * items.size() + column.number();
      boolean nil = printed.equals("-");
      boolean words = printed.equals("n.m.");
      String digits = nil || words ? "0" : printed.replace(">", "");
      Quantity quantity = quantity(digits, unit, power);
      return new Fact(
          concept,
          label,
          List.of(),
          Optional.empty(),
          Basis.REPORTED,
          column.period(),
          column.measure(),
          Optional.empty(),
          figure(printed, quantity),
          new Source(1, Optional.empty(), start, start + 1, printed),
          Optional.of(new TablePosition(statements.size() + 1, items.size() + 1, column.number())),
          Check.UNCHECKED,
          false);
    }

    private Figure figure(String printed, Quantity quantity) {
      if (printed.equals("n.m.")) {
        return new Figure.NotMeaningful();
      } else if (printed.startsWith(">")) {
        return new Figure.AtLeast(quantity);
      }
      return printed.equals("-") ? new Figure.Nil(quantity) : new Figure.Exact(quantity);
    }

    PrintedRelease end() {
      Source place = new Source(1, Optional.empty(), 0, 1000, kind.code());
      statements.add(
          new Statement(
              statements.size() + 1, kind, kind.code(), Basis.REPORTED, columns, items, place));
      return PrintedRelease.this;
    }
  }
}
