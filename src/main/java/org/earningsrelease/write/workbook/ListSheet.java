package org.earningsrelease.write.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.write.FactLine;

/**
 * A row of names and a row for each thing, with filters.
 *
 * @param columns from left to right
 */
record ListSheet<T>(List<Column<T>> columns) {

  /** The value that a thing has in a column. */
  private record Column<T>(String name, double width, Function<T, Object> value) {}

  static final ListSheet<FactLine> FACTS =
      new ListSheet<>(
          List.of(
              new Column<>("section", 11, line -> line.section().code()),
              new Column<>("statement", 17, line -> line.statement().map(StatementKind::code)),
              new Column<>("table", 6, line -> line.fact().position().map(TablePosition::table)),
              new Column<>("row", 6, line -> line.fact().position().map(TablePosition::row)),
              new Column<>("column", 8, line -> line.fact().position().map(TablePosition::column)),
              new Column<>("label", 40, line -> line.fact().label()),
              new Column<>("path", 24, line -> String.join(" > ", line.fact().path())),
              new Column<>("concept", 28, line -> line.fact().concept().map(Concept::name)),
              new Column<>("segment", 16, line -> line.fact().segment()),
              new Column<>("basis", 10, line -> line.fact().basis().code()),
              new Column<>("periodStart", 12, line -> line.fact().period().firstDay()),
              new Column<>("periodEnd", 12, line -> line.fact().period().lastDay()),
              new Column<>("periodLabel", 24, line -> line.fact().period().label()),
              new Column<>("measure", 14, line -> line.fact().measure().code()),
              new Column<>(
                  "comparison", 11, line -> line.fact().comparison().map(Comparison::code)),
              new Column<>("value", 18, line -> parts(line).value().map(v -> full(line, v))),
              new Column<>("low", 18, line -> parts(line).low().map(v -> full(line, v))),
              new Column<>("high", 18, line -> parts(line).high().map(v -> full(line, v))),
              new Column<>("unit", 11, line -> parts(line).quantity().map(q -> q.unit().code())),
              new Column<>("decimals", 9, line -> parts(line).quantity().map(Quantity::decimals)),
              new Column<>("nil", 6, line -> line.fact().figure() instanceof Figure.Nil),
              new Column<>("approximate", 12, line -> line.fact().figure() instanceof Figure.About),
              new Column<>("words", 16, line -> parts(line).words()),
              new Column<>("page", 6, line -> line.fact().source().page()),
              new Column<>("quote", 14, line -> line.fact().source().quote()),
              new Column<>("check", 13, line -> line.fact().check().code())));

  static final ListSheet<ArithmeticCheck> CHECKS =
      new ListSheet<>(
          List.of(
              new Column<>("kind", 16, check -> check.kind().code()),
              new Column<>("outcome", 14, check -> check.outcome().code()),
              new Column<>("identity", 90, ArithmeticCheck::identity),
              new Column<>("reason", 50, ArithmeticCheck::reason),
              new Column<>("residual", 9, ArithmeticCheck::residual),
              new Column<>("chance", 9, ArithmeticCheck::chance),
              new Column<>("pages", 9, ListSheet::pages),
              new Column<>("figures", 8, check -> check.terms().size())));

  static final ListSheet<Finding> FINDINGS =
      new ListSheet<>(
          List.of(
              new Column<>("severity", 10, finding -> finding.severity().name()),
              new Column<>("code", 24, finding -> finding.code().name()),
              new Column<>("message", 100, Finding::message),
              new Column<>("page", 6, finding -> finding.source().map(Source::page)),
              new Column<>("quote", 40, finding -> finding.source().map(Source::quote))));

  ListSheet {
    columns = List.copyOf(columns);
  }

  private static FigureParts parts(FactLine line) {
    return FigureParts.of(line.fact().figure());
  }

  private static PrintedNumber full(FactLine line, BigDecimal value) {
    int decimals = parts(line).quantity().map(Quantity::decimals).orElse(0);
    return PrintedNumber.full(value, decimals);
  }

  private static String pages(ArithmeticCheck check) {
    return check.terms().stream()
        .map(term -> String.valueOf(term.source().page()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  void write(Cells cells, List<T> things) {
    for (int column = 0; column < columns.size(); column++) {
      cells.text(0, column, columns.get(column).name());
      cells.bold(0, column);
      cells.sheet().width(column, columns.get(column).width());
    }
    for (int i = 0; i < things.size(); i++) {
      row(cells, i + 1, things.get(i));
    }
    cells.sheet().setAutoFilter(0, 0, things.size(), columns.size() - 1);
    cells.sheet().freezePane(0, 1);
    cells.printed(1);
  }

  private void row(Cells cells, int row, T thing) {
    for (int column = 0; column < columns.size(); column++) {
      cells.put(row, column, columns.get(column).value().apply(thing));
    }
  }
}
