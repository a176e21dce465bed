package org.earningsrelease.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.TablePosition;

/** Writes a fact's members as fact lines and release JSON share them. */
final class FactMembers {
  private final JsonSink out;

  FactMembers(JsonSink out) {
    this.out = out;
  }

  void write(Fact fact) throws IOException {
    position(fact.position());
    out.text("label", fact.label());
    out.texts("path", fact.path());
    out.text("concept", fact.concept().map(Concept::name));
    out.text("segment", fact.segment());
    out.text("basis", fact.basis().code());
    out.date("periodStart", fact.period().firstDay());
    out.date("periodEnd", fact.period().lastDay());
    out.text("periodLabel", fact.period().label());
    out.text("measure", fact.measure().code());
    out.text("comparison", fact.comparison().map(Comparison::code));
    figure(fact.figure());
    source(fact.source());
    out.text("check", fact.check().code());
    if (fact.spoken()) {
      out.truth("spoken", true);
    }
  }

  private void position(Optional<TablePosition> position) throws IOException {
    out.number("table", number(position.map(TablePosition::table)));
    out.number("row", number(position.map(TablePosition::row)));
    out.number("column", number(position.map(TablePosition::column)));
  }

  private static OptionalInt number(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  /** The members that tell a figure, {@code value} to {@code words}. */
  void figure(Figure figure) throws IOException {
    FigureParts parts = FigureParts.of(figure);
    out.text("value", parts.value().map(BigDecimal::toPlainString));
    out.text("low", parts.low().map(BigDecimal::toPlainString));
    out.text("high", parts.high().map(BigDecimal::toPlainString));
    out.text("unit", parts.quantity().map(q -> q.unit().code()));
    out.number("decimals", number(parts.quantity().map(Quantity::decimals)));
    out.truth("nil", figure instanceof Figure.Nil);
    out.truth("approximate", figure instanceof Figure.About);
    out.text("words", parts.words());
    if (figure instanceof Figure.Range range) {
      higherBound(range);
    }
  }

  /** {@code $0.9 to $1 billion}: the bounds may be printed to different digits. */
  private void higherBound(Figure.Range range) throws IOException {
    if (range.high().decimals() != range.low().decimals()) {
      out.number("highDecimals", range.high().decimals());
    }
    if (!range.high().unit().equals(range.low().unit())) {
      out.text("highUnit", range.high().unit().code());
    }
  }

  /** The members {@code page}, {@code bbox}, {@code start}, {@code end} and {@code quote}. */
  void source(Source source) throws IOException {
    out.number("page", source.page());
    if (source.box().isPresent()) {
      var box = source.box().get();
      out.numbers("bbox", box.x0(), box.y0(), box.x1(), box.y1());
    } else {
      out.nothing("bbox");
    }
    out.number("start", source.start());
    out.number("end", source.end());
    out.text("quote", source.quote());
  }
}
