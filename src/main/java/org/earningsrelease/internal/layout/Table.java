package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * Rows of figures under common columns.
 *
 * @param page of its first row
 * @param caption the lines directly above it, top to bottom: names, title, scale, "(unaudited)"
 * @param header header rows, top to bottom
 * @param columns columns of figures, left to right; the label column is not counted
 * @param rows in order; a row without cells is a heading inside the table
 * @param notes footnotes directly under it
 */
public record Table(
    int page,
    List<Passage> caption,
    List<HeaderRow> header,
    List<Column> columns,
    List<Row> rows,
    List<Passage> notes)
    implements Block {

  public Table {
    caption = List.copyOf(caption);
    header = List.copyOf(header);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The reach of a column's figures and headings. */
  public record Column(double left, double right) {}

  /** One printed header line. */
  public record HeaderRow(List<HeaderCell> cells) {
    public HeaderRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Words over one column or several.
   *
   * @param first 0-based first column it stands over; -1 for words over the label column
   * @param last last such column, -1 over the label column
   */
  public record HeaderCell(Passage passage, int first, int last) {}

  /**
   * A row.
   *
   * @param label wrapped lines joined, without footnote marks; empty where none is printed
   * @param marks footnote marks dropped from the label
   * @param depth level of indentation, 0 for the outermost
   * @param cells printed cells, left to right, blank ones left out
   */
  public record Row(Passage label, List<String> marks, int depth, List<Cell> cells) {
    public Row {
      marks = List.copyOf(marks);
      cells = List.copyOf(cells);
    }

    public boolean isHeading() {
      return cells.isEmpty();
    }
  }

  /**
   * A printed cell, its currency sign, parentheses and percent sign included: {@code $ (1,234)}.
   *
   * @param column 0-based
   * @param marks footnote marks dropped from the figure
   */
  public record Cell(int column, Passage passage, List<String> marks) {
    public Cell {
      marks = List.copyOf(marks);
    }
  }
}
