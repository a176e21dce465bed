package org.earningsrelease.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Ticker;

/**
 * A column of a table of facts: the keys of a fact line, what the document says of itself, and, for
 * tables with typed columns, the digits that a decimal column cannot hold.
 */
public enum FactColumn {
  DOCUMENT("document", Kind.TEXT, row -> Optional.of(row.line().document())),
  SECTION("section", Kind.TEXT, row -> Optional.of(row.line().section().code())),
  STATEMENT("statement", Kind.TEXT, row -> row.line().statement().map(StatementKind::code)),
  TABLE("table", Kind.WHOLE, row -> row.fact().position().map(TablePosition::table)),
  ROW("row", Kind.WHOLE, row -> row.fact().position().map(TablePosition::row)),
  COLUMN("column", Kind.WHOLE, row -> row.fact().position().map(TablePosition::column)),
  LABEL("label", Kind.TEXT, row -> Optional.of(row.fact().label())),
  PATH("path", Kind.TEXTS, row -> Optional.of(row.fact().path())),
  CONCEPT("concept", Kind.TEXT, row -> row.fact().concept().map(Concept::name)),
  SEGMENT("segment", Kind.TEXT, row -> row.fact().segment()),
  BASIS("basis", Kind.TEXT, row -> Optional.of(row.fact().basis().code())),
  PERIOD_START("periodStart", Kind.DATE, row -> row.fact().period().firstDay()),
  PERIOD_END("periodEnd", Kind.DATE, row -> row.fact().period().lastDay()),
  PERIOD_LABEL("periodLabel", Kind.TEXT, row -> Optional.of(row.fact().period().label())),
  MEASURE("measure", Kind.TEXT, row -> Optional.of(row.fact().measure().code())),
  COMPARISON("comparison", Kind.TEXT, row -> row.fact().comparison().map(Comparison::code)),
  VALUE("value", Kind.DECIMAL, row -> row.parts().value()),
  LOW("low", Kind.DECIMAL, row -> row.parts().low()),
  HIGH("high", Kind.DECIMAL, row -> row.parts().high()),
  UNIT("unit", Kind.TEXT, row -> row.parts().quantity().map(q -> q.unit().code())),
  DECIMALS("decimals", Kind.WHOLE, row -> row.parts().quantity().map(Quantity::decimals)),
  NIL("nil", Kind.TRUTH, row -> Optional.of(row.fact().figure() instanceof Figure.Nil)),
  APPROXIMATE(
      "approximate", Kind.TRUTH, row -> Optional.of(row.fact().figure() instanceof Figure.About)),
  WORDS("words", Kind.TEXT, row -> row.parts().words()),
  PAGE("page", Kind.WHOLE, row -> Optional.of(row.fact().source().page())),
  BBOX("bbox", Kind.NUMBERS, row -> row.fact().source().box().map(FactColumn::edges)),
  START("start", Kind.WHOLE, row -> Optional.of(row.fact().source().start())),
  END("end", Kind.WHOLE, row -> Optional.of(row.fact().source().end())),
  QUOTE("quote", Kind.TEXT, row -> Optional.of(row.fact().source().quote())),
  CHECK("check", Kind.TEXT, row -> Optional.of(row.fact().check().code())),
  SPOKEN("spoken", Kind.TRUTH, row -> Optional.of(row.fact().spoken())),
  HIGH_DECIMALS("highDecimals", Kind.WHOLE, row -> high(row).map(Quantity::decimals)),
  HIGH_UNIT("highUnit", Kind.TEXT, row -> high(row).map(q -> q.unit().code())),

  ISSUER("issuer", Kind.TEXT, row -> row.header().issuer()),
  EXCHANGE("exchange", Kind.TEXT, row -> ticker(row).map(Ticker::exchange)),
  SYMBOL("symbol", Kind.TEXT, row -> ticker(row).map(Ticker::symbol)),
  RELEASE_DATE("releaseDate", Kind.DATE, row -> row.header().releaseDate()),
  FISCAL_YEAR("fiscalYear", Kind.WHOLE, row -> row.header().fiscalYear()),
  FISCAL_PERIOD(
      "fiscalPeriod", Kind.TEXT, row -> row.header().fiscalPeriod().map(FiscalPeriod::code)),

  VALUE_TEXT(
      "valueText", Kind.TEXT, row -> row.parts().value().flatMap(ExactDecimal::textOfMisfit)),
  LOW_TEXT("lowText", Kind.TEXT, row -> row.parts().low().flatMap(ExactDecimal::textOfMisfit)),
  HIGH_TEXT("highText", Kind.TEXT, row -> row.parts().high().flatMap(ExactDecimal::textOfMisfit));

  private static final List<FactColumn> TYPED = List.of(values());
  private static final List<FactColumn> PLAIN =
      Stream.of(values()).filter(column -> column.compareTo(VALUE_TEXT) < 0).toList();

  private final String key;
  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<FactRow, Optional<?>> value;

  FactColumn(String key, Kind kind, Function<FactRow, Optional<?>> value) {
    this.key = key;
    this.kind = kind;
    this.value = value;
  }

  /** What a column holds, and the class of its values. */
  public enum Kind {
    /** {@code String}. */
    TEXT,
    /** {@code List<String>}. */
    TEXTS,
    /** {@code Integer}. */
    WHOLE,
    /** {@code LocalDate}. */
    DATE,
    /** {@code BigDecimal} with the digits printed. */
    DECIMAL,
    /** {@code List<Double>}. */
    NUMBERS,
    /** {@code Boolean}. */
    TRUTH
  }

  /** The columns of a table whose decimals have as many digits as they need. */
  public static List<FactColumn> plain() {
    return PLAIN;
  }

  /** The columns of a table whose decimals are {@link ExactDecimal}. */
  public static List<FactColumn> typed() {
    return TYPED;
  }

  /** The column's name, that of the key in a fact line where there is one. */
  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  /** The value in a row, of the class that {@link Kind} says; empty for null. */
  public Optional<?> value(FactRow row) {
    return value.apply(row);
  }

  private static List<Double> edges(Box box) {
    return List.of(box.x0(), box.y0(), box.x1(), box.y1());
  }

  /** The upper bound where it is printed to other digits or in another unit than the lower one. */
  private static Optional<Quantity> high(FactRow row) {
    return row.fact().figure() instanceof Figure.Range range && isUnlike(range)
        ? Optional.of(range.high())
        : Optional.empty();
  }

  private static boolean isUnlike(Figure.Range range) {
    return range.high().decimals() != range.low().decimals()
        || !range.high().unit().equals(range.low().unit());
  }

  private static Optional<Ticker> ticker(FactRow row) {
    return row.header().tickers().stream().findFirst();
  }
}
