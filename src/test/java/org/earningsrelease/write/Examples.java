package org.earningsrelease.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Quotation;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Ticker;
import org.earningsrelease.model.Unit;

/** Releases of an invented company with every shape that the model has. */
public final class Examples {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final Unit DOLLARS = new Unit.Money(USD);
  private static final LocalDate QUARTER_END = LocalDate.of(2023, 3, 31);
  private static final Period QUARTER =
      new Period.Duration(
          LocalDate.of(2023, 1, 1), QUARTER_END, "Three months ended March 31, 2023");
  private static final Period YEAR_AGO =
      new Period.Duration(
          LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31), "Three months ended March 31, 2022");
  private static final Period DAY = new Period.Instant(QUARTER_END, "As of March 31, 2023");
  private static final Period UNKNOWN = new Period.Unresolved("the coming season");

  /** Every shape of a figure. */
  public static final List<Figure> FIGURES =
      List.of(
          new Figure.Exact(millions("1234")),
          new Figure.About(millions("50")),
          new Figure.Range(quantity("900000000", -6, DOLLARS), quantity("1000000000", -9, DOLLARS)),
          new Figure.Range(quantity("0.155", 3, Unit.PURE), quantity("0.165", 3, Unit.PURE)),
          new Figure.Range(quantity("2", 0, Unit.PURE), quantity("3", 0, DOLLARS)),
          new Figure.AtLeast(millions("5")),
          new Figure.AtMost(millions("7")),
          new Figure.Nil(millions("0")),
          new Figure.Qualitative("low single digits"),
          new Figure.NotMeaningful());

  /** Every kind of unit. */
  static final List<Unit> UNITS =
      List.of(
          DOLLARS,
          new Unit.PerShare(USD),
          Unit.SHARES,
          Unit.PURE,
          Unit.COUNT,
          new Unit.Named("tons"));

  /** Every shape of a period. */
  static final List<Period> PERIODS = List.of(QUARTER, DAY, UNKNOWN);

  private Examples() {}

  /** A release in which every part is filled. */
  public static FinancialRelease full() {
    return new FinancialRelease(
        new Document("larch.pdf", Document.Format.PDF, 12, 40321),
        header(),
        List.of(
            fact("Net sales", QUARTER, new Figure.Exact(millions("1234"))),
            growth(),
            fact("Stores", DAY, new Figure.Exact(quantity("412", 0, Unit.COUNT)))),
        List.of(
            new Segment(
                "Timber",
                List.of(fact("Net sales", QUARTER, new Figure.Exact(millions("800")))),
                List.of(new Segment.Passage("Timber grew \u2014 \u201cstrongly\u201d.", boxed())))),
        outlook(),
        List.of(
            new Quotation(
                "Timber had its best quarter.",
                Optional.of("Ada Larch"),
                Optional.of("Chief Executive Officer"),
                boxed()),
            new Quotation("We grew.", Optional.empty(), Optional.empty(), boxed())),
        statements(),
        List.of(
            disclaimer(Disclaimer.Kind.FORWARD_LOOKING, Optional.of("Safe harbor")),
            disclaimer(Disclaimer.Kind.NON_GAAP, Optional.empty()),
            disclaimer(Disclaimer.Kind.ABOUT_COMPANY, Optional.of("About Larch \uD83C\uDF32")),
            disclaimer(Disclaimer.Kind.CONFERENCE_CALL, Optional.of("Conference call")),
            disclaimer(Disclaimer.Kind.CONTACTS, Optional.of("Contacts")),
            disclaimer(Disclaimer.Kind.OTHER, Optional.empty())),
        findings());
  }

  /** A release of which nothing was understood. */
  public static FinancialRelease empty() {
    return new FinancialRelease(
        new Document("notes/empty.txt", Document.Format.TEXT, 1, 3),
        new Header(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false),
        List.of(),
        List.of(),
        new Outlook(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The full release under another name. */
  public static FinancialRelease named(String name) {
    FinancialRelease full = full();
    return new FinancialRelease(
        new Document(name, Document.Format.TEXT, 2, 100),
        full.header(),
        full.highlights(),
        full.segments(),
        full.outlook(),
        full.quotations(),
        full.statements(),
        full.disclaimers(),
        full.findings());
  }

  /** A fact of the prose. */
  static Fact fact(String label, Period period, Figure figure) {
    return fact(label, period, figure, Optional.empty());
  }

  private static Fact fact(
      String label, Period period, Figure figure, Optional<TablePosition> position) {
    return new Fact(
        Optional.empty(),
        label,
        List.of("Sales", "By product"),
        Optional.empty(),
        Basis.REPORTED,
        period,
        Measure.AMOUNT,
        Optional.empty(),
        figure,
        position.isPresent() ? boxed() : new Source(1, Optional.empty(), 10, 17, "$ 1,234"),
        position,
        Check.UNCHECKED,
        false);
  }

  private static Fact growth() {
    return new Fact(
        Optional.of(Concept.REVENUES),
        "Net sales",
        List.of(),
        Optional.of("Timber"),
        Basis.CONSTANT_CURRENCY,
        QUARTER,
        Measure.PERCENT_CHANGE,
        Optional.of(Comparison.YEAR_OVER_YEAR),
        new Figure.Exact(quantity("0.081", 3, Unit.PURE)),
        new Source(1, Optional.empty(), 30, 34, "8.1%"),
        Optional.empty(),
        Check.CONTRADICTED,
        true);
  }

  private static Header header() {
    return new Header(
        Optional.of("Larch Products, Inc."),
        List.of(new Ticker("NYSE", "LRCH"), new Ticker("TSE", "1234")),
        Optional.of("Larch Products Reports \"Strong\" First Quarter"),
        Optional.of(LocalDate.of(2023, 4, 27)),
        Optional.of(2023),
        Optional.of(FiscalPeriod.Q1),
        Optional.of(LocalDate.of(2023, 1, 1)),
        Optional.of(QUARTER_END),
        Optional.of(USD),
        Optional.of(
            new ConvenienceRate(JPY, USD, new BigDecimal("133.10"), Optional.of(QUARTER_END))),
        true);
  }

  private static Outlook outlook() {
    return new Outlook(
        List.of(
            new GuidanceItem(
                fact("Net sales", UNKNOWN, FIGURES.get(2)),
                "Net sales of $900 million to $1 billion are expected.",
                GuidanceItem.Action.RAISED,
                Optional.of(FIGURES.get(2)),
                false),
            new GuidanceItem(
                fact("Margin", UNKNOWN, new Figure.Qualitative("to improve")),
                "The margin is expected to improve.",
                GuidanceItem.Action.GIVEN,
                Optional.empty(),
                true)),
        List.of(
            new ForwardLookingSentence(
                "The margin is expected to improve.", List.of("expected"), boxed())));
  }

  private static List<Statement> statements() {
    return List.of(
        statement(1, StatementKind.INCOME_STATEMENT, incomeRows()),
        statement(2, StatementKind.BALANCE_SHEET, assets()),
        statement(3, StatementKind.KEY_FIGURES, figures(3)),
        statement(4, StatementKind.GUIDANCE, figures(4)),
        statement(5, StatementKind.OTHER, units(5)));
  }

  private static Statement statement(int table, StatementKind kind, List<LineItem> rows) {
    return new Statement(
        table,
        kind,
        "Table " + table,
        Basis.REPORTED,
        List.of(column(1, QUARTER, Measure.AMOUNT), column(2, YEAR_AGO, Measure.AMOUNT)),
        rows,
        boxed());
  }

  private static StatementColumn column(int number, Period period, Measure measure) {
    return new StatementColumn(
        number, period.label(), period, measure, Optional.empty(), Basis.REPORTED);
  }

  private static List<LineItem> incomeRows() {
    return List.of(
        new LineItem(1, "Revenues", List.of(), Optional.empty(), List.of()),
        row(2, "Net sales", Concept.REVENUES, millions("1234"), millions("1141")),
        row(3, "Net loss", Concept.NET_INCOME, millions("-12"), millions("8")),
        row(
            4,
            "Basic and diluted",
            new Concept("EarningsPerShareBasicAndDiluted"),
            quantity("-0.10", 2, new Unit.PerShare(USD)),
            quantity("0.07", 2, new Unit.PerShare(USD))));
  }

  private static LineItem row(
      int row, String label, Concept concept, Quantity now, Quantity before) {
    return new LineItem(
        row,
        label,
        List.of("Revenues"),
        Optional.of(concept),
        List.of(
            cell(row, 1, label, concept, QUARTER, now),
            cell(row, 2, label, concept, YEAR_AGO, before)));
  }

  private static List<LineItem> assets() {
    Concept assets = Concept.ASSETS;
    Fact cell = cell(1, 1, "Total assets", assets, DAY, millions("9000"));
    return List.of(new LineItem(1, "Total assets", List.of(), Optional.of(assets), List.of(cell)));
  }

  private static Fact cell(
      int row, int column, String label, Concept concept, Period period, Quantity quantity) {
    return new Fact(
        Optional.of(concept),
        label,
        List.of("Revenues"),
        Optional.empty(),
        Basis.REPORTED,
        period,
        Measure.AMOUNT,
        Optional.empty(),
        new Figure.Exact(quantity),
        boxed(),
        Optional.of(new TablePosition(1, row, column)),
        Check.PROVEN,
        false);
  }

  private static List<LineItem> figures(int table) {
    List<Fact> facts =
        FIGURES.stream()
            .map(
                f -> {
                  int column = FIGURES.indexOf(f) + 1;
                  Period period = PERIODS.get(column % PERIODS.size());
                  return fact(
                      "Sundry", period, f, Optional.of(new TablePosition(table, 1, column)));
                })
            .toList();
    return List.of(new LineItem(1, "Sundry", List.of(), Optional.empty(), facts));
  }

  private static List<LineItem> units(int table) {
    List<Fact> facts =
        UNITS.stream()
            .map(
                unit ->
                    fact(
                        "Measured",
                        DAY,
                        new Figure.Exact(quantity("12.5", 1, unit)),
                        Optional.of(new TablePosition(table, 1, UNITS.indexOf(unit) + 1))))
            .toList();
    return List.of(new LineItem(1, "Measured", List.of(), Optional.empty(), facts));
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            Finding.Code.SCALE_UNKNOWN,
            Finding.Severity.WARNING,
            "no scale is stated",
            Optional.of(boxed())),
        new Finding(
            Finding.Code.HEADER_INCOMPLETE,
            Finding.Severity.INFO,
            "no date of release",
            Optional.empty()));
  }

  private static Disclaimer disclaimer(Disclaimer.Kind kind, Optional<String> heading) {
    return new Disclaimer(kind, heading, "Words may change.\nAll of them.", boxed());
  }

  private static Source boxed() {
    return new Source(
        2, Optional.of(new Box(72.0240020, 100.1, 140.5, 110)), 2000, 2007, "(1,234)");
  }

  static Quantity millions(String value) {
    return quantity(value + "000000", -6, DOLLARS);
  }

  public static Quantity quantity(String value, int decimals, Unit unit) {
    return new Quantity(new BigDecimal(value), decimals, unit);
  }
}
