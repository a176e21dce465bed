package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;

/**
 * Reads a table's cell; immutable, for any number of threads.
 *
 * <p>In a cell {@code (1)} is minus one and a dash alone is nil; footnote marks behind a figure
 * ({@code 1,234(1)}, {@code 12.5 *}) are passed over.
 */
public final class CellReader {
  private final DecimalMark mark;

  private CellReader(DecimalMark mark) {
    this.mark = mark;
  }

  /** For a table of which nothing is known. */
  public static CellReader standard() {
    return new CellReader(DecimalMark.UNKNOWN);
  }

  /** For a table that prints its decimals so, see {@link DecimalMark#of}. */
  public static CellReader of(DecimalMark mark) {
    return new CellReader(mark);
  }

  /** For the cells of these rows, which agree on their decimal mark. */
  public static CellReader of(List<Table.Row> rows) {
    return of(
        DecimalMark.of(
            rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.passage().text())
                .toList()));
  }

  /** What the cell prints; {@link CellValue.Words} if that is no single figure. */
  public CellValue read(String cell) {
    Lexemes in = Scanner.scan(cell);
    if (in.size() == 0) {
      return new CellValue.Blank();
    }
    int end = CellMarks.start(in);
    if (MarkReader.isNotMeaningful(in.printed(0, end))) {
      return new CellValue.NotMeaningful();
    }
    if (isNil(in, end)) {
      return new CellValue.Nil();
    }
    Optional<CellValue> figure = CellFigure.read(in, end, mark).map(CellReader::value);
    return figure.orElseGet(() -> new CellValue.Words(cell.strip()));
  }

  /** {@code -}, {@code --}, {@code $ —}, {@code (-)}, {@code -%}: a dash and no digit. */
  private static boolean isNil(Lexemes in, int end) {
    int at = 0;
    boolean dash = false;
    while (at < end) {
      Optional<Found<Coin>> coin = Coin.at(in, at, Coin.Place.BEFORE);
      boolean passed = in.is(at, "%") || in.isAny(at, "(", ")");
      dash |= in.isDash(at);
      if (coin.isEmpty() && !passed && !in.isDash(at)) {
        return false;
      }
      at = coin.map(Found::next).orElse(at + 1);
    }
    return dash;
  }

  private static CellValue value(Figure figure) {
    Token.Numeric token = figure.token();
    if (token instanceof Token.Percent percent) {
      return new CellValue.Percent(percent.value(), percent.decimals());
    }
    if (token instanceof Token.Points points) {
      return new CellValue.Points(points.value(), points.decimals(), points.basisPoints());
    }
    if (token instanceof Token.Multiple multiple) {
      return new CellValue.Multiple(multiple.value(), multiple.decimals());
    }
    return new CellValue.Amount(
        token.value(),
        token.decimals(),
        figure.coin().isPresent(),
        figure.coin().flatMap(Coin::currency),
        figure.isScaled());
  }
}
