package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.wording.TableText;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;

/** A statement as a table with dated columns, each row with small bars of its periods. */
final class StatementSection {
  private static final int DEEPEST = 4;
  private static final int BAR = 8;
  private static final int HEIGHT = 18;

  private final Figures figures;
  private final Markup out;
  private final Statement statement;
  private final TableText wording;

  StatementSection(Figures figures, Markup out, Statement statement) {
    this.figures = figures;
    this.out = out;
    this.statement = statement;
    this.wording = TableText.of(statement);
  }

  void write() throws IOException {
    out.start("section").with("class", "statement");
    out.element("h3", statement.title().isEmpty() ? kind() : statement.title());
    out.start("p").with("class", "note").text(kind() + ", " + proven() + ", ");
    Places.pageLink(out, statement.source());
    out.end();
    out.start("div").with("class", "wide").start("table");
    head();
    out.start("tbody");
    for (LineItem item : statement.lineItems()) {
      row(item);
    }
    out.end().end().end().end();
  }

  private String kind() {
    return StringUtils.capitalize(
        statement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private String proven() {
    long all = statement.facts().count();
    long proven = statement.facts().filter(f -> f.check() == Check.PROVEN).count();
    return proven + " of " + all + " figures proven";
  }

  private void head() throws IOException {
    out.start("thead").start("tr");
    out.start("th").with("scope", "col").text(wording.scale()).end();
    for (StatementColumn column : statement.columns()) {
      List<String> lines = TableText.heading(column);
      out.start("th").with("scope", "col").with("title", column.heading());
      out.text(lines.get(0)).empty("br").text(lines.get(1)).end();
    }
    out.start("td").with("class", "trend").end();
    out.end().end();
  }

  private void row(LineItem item) throws IOException {
    boolean heading = item.facts().isEmpty();
    out.start("tr").with("class", heading ? "head" : "row");
    int depth = Math.min(item.path().size(), DEEPEST);
    out.start("th").with("scope", "row").with("class", "d" + depth).text(item.label()).end();
    Map<Integer, Fact> cells = new TreeMap<>();
    item.facts().forEach(f -> f.position().ifPresent(p -> cells.put(p.column(), f)));
    for (StatementColumn column : statement.columns()) {
      out.start("td");
      Fact fact = cells.get(column.number());
      if (fact != null) {
        figures.write(fact, wording.cell(fact));
      }
      out.end();
    }
    out.start("td").with("class", "trend");
    Optional<Series> series =
        Series.of(item.facts().stream().filter(f -> f.measure() == Measure.AMOUNT).toList());
    if (series.isPresent()) {
      new Bars(series.get(), BAR, HEIGHT).write(out);
    }
    out.end().end();
  }
}
