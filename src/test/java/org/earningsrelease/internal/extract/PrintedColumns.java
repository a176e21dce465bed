package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Column;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;
import org.earningsrelease.internal.layout.Table.Row;

/**
 * Tables for tests, written as one line a printed row: cells separated by {@code |}, the label
 * first.
 *
 * <p>A header's cell reaches over the cells behind it that are {@code <}. Lines before the first
 * with {@code |} are the caption, the first line that starts with {@code =} ends the header.
 */
public final class PrintedColumns {
  private PrintedColumns() {}

  public static Table of(String... lines) {
    List<String> all = List.of(lines);
    int header = index(all, "|");
    int rows = index(all, "=");
    List<Row> body = all.subList(rows, all.size()).stream().map(PrintedColumns::row).toList();
    int columns = all.get(header).split("\\|", -1).length - 1;
    return new Table(
        1,
        all.subList(0, header).stream().map(Printed::passage).toList(),
        all.subList(header, rows).stream().map(PrintedColumns::headerRow).toList(),
        Collections.nCopies(columns, new Column(0, 1)),
        body,
        List.of());
  }

  private static int index(List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (mark.equals("|") ? lines.get(i).contains("|") : lines.get(i).startsWith(mark)) {
        return i;
      }
    }
    return lines.size();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static HeaderRow headerRow(String line) {
    List<String> cells = cells(line);
    List<HeaderCell> header = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int last = i;
      while (last + 1 < cells.size() && cells.get(last + 1).equals("<")) {
        last++;
      }
      if (!cells.get(i).isEmpty() && !cells.get(i).equals("<")) {
        header.add(new HeaderCell(Printed.passage(cells.get(i)), i - 1, last - 1));
      }
    }
    return new HeaderRow(header);
  }

  private static Row row(String line) {
    List<String> cells = cells(line.substring(1));
    List<Cell> printed = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        printed.add(new Cell(i - 1, Printed.passage(cells.get(i)), List.of()));
      }
    }
    return new Row(Printed.passage(cells.get(0)), List.of(), 0, printed);
  }
}
