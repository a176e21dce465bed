package org.earningsrelease.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.TablePosition;

/** Writes a check and the figures that take part in it. */
final class CheckMembers {
  private final JsonSink out;
  private final FactMembers fact;

  CheckMembers(JsonSink out, FactMembers fact) {
    this.out = out;
    this.fact = fact;
  }

  void write(ArithmeticCheck check) throws IOException {
    out.line(
        () -> {
          out.text("kind", check.kind().code());
          out.text("outcome", check.outcome().code());
          out.text("identity", check.identity());
          out.text("reason", check.reason());
          out.text("residual", check.residual().map(BigDecimal::toPlainString));
          out.text("chance", check.chance().map(BigDecimal::toPlainString));
          out.array("terms", check.terms(), this::term);
        });
  }

  private void term(ArithmeticCheck.Term term) throws IOException {
    out.line(
        () -> {
          out.text("label", term.label());
          position(term);
          fact.source(term.source());
        });
  }

  private void position(ArithmeticCheck.Term term) throws IOException {
    out.number("table", number(term, TablePosition::table));
    out.number("row", number(term, TablePosition::row));
    out.number("column", number(term, TablePosition::column));
  }

  private static OptionalInt number(ArithmeticCheck.Term term, ToIntFunction<TablePosition> part) {
    return term.position().map(part::applyAsInt).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
