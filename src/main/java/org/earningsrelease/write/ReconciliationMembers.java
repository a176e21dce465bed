package org.earningsrelease.write;

import java.io.IOException;
import java.util.List;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Reconciliation;
import org.earningsrelease.model.TablePosition;

/** Writes reconciliations; the figures' places follow from table, row and column. */
final class ReconciliationMembers {
  private final JsonSink out;

  ReconciliationMembers(JsonSink out) {
    this.out = out;
  }

  /** Nothing where there are none. */
  void write(List<Reconciliation> reconciliations) throws IOException {
    if (!reconciliations.isEmpty()) {
      out.array("reconciliations", reconciliations, this::reconciliation);
    }
  }

  private void reconciliation(Reconciliation reconciliation) throws IOException {
    Fact to = reconciliation.to();
    out.object(
        () -> {
          out.number("table", to.position().map(TablePosition::table).orElse(0));
          out.number("column", to.position().map(TablePosition::column).orElse(0));
          out.date("periodStart", to.period().firstDay());
          out.date("periodEnd", to.period().lastDay());
          out.text("unit", FigureParts.of(to.figure()).quantity().map(q -> q.unit().code()));
          out.name("from");
          out.line(() -> cell(reconciliation.from()));
          out.array("adjustments", reconciliation.adjustments(), this::adjustment);
          out.name("to");
          out.line(() -> cell(to));
        });
  }

  private void adjustment(Reconciliation.Adjustment adjustment) throws IOException {
    out.line(
        () -> {
          cell(adjustment.fact());
          out.text("sign", adjustment.sign().code());
        });
  }

  private void cell(Fact fact) throws IOException {
    out.number("row", fact.position().map(TablePosition::row).orElse(0));
    out.text("label", fact.label());
    out.text("value", FigureParts.of(fact.figure()).value().map(v -> v.toPlainString()));
  }
}
