package org.earningsrelease.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a commented table. */
public final class TableRows {
  private static final String FOLDER = "/org/earningsrelease/internal/";
  private static final String BAR = " | ";

  private TableRows() {}

  /**
   * A row that is no comment.
   *
   * @param table the table's name, for errors
   * @param line counted from 1
   * @param columns trimmed, at least one
   */
  public record Row(String table, int line, List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    /** The error that stops start-up: {@code file:line: what is wrong}. */
    public IllegalStateException refused(String what) {
      return new IllegalStateException(table + ":" + line + ": " + what);
    }

    /** The same, with what brought it about. */
    public IllegalStateException refused(String what, Throwable cause) {
      return new IllegalStateException(table + ":" + line + ": " + what, cause);
    }
  }

  /**
   * Rows of a resource.
   *
   * @param resource path below {@code org/earningsrelease/internal}
   */
  public static List<Row> load(String resource) {
    return of(resource, lines(resource));
  }

  static List<String> lines(String resource) {
    try (InputStream in = TableRows.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ":0: there is no such table");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The rows of these lines; {@code table} stands before the line number in errors. */
  public static List<Row> of(String table, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(table, i + 1, columns(line)));
      }
    }
    return List.copyOf(rows);
  }

  private static List<String> columns(String line) {
    String row = line.strip();
    List<String> columns = new ArrayList<>(2);
    int from = 0;
    for (int cut = separator(row, 0); cut >= 0; cut = separator(row, from)) {
      columns.add(row.substring(from, cut).strip());
      from = cut + (row.charAt(cut) == '\t' ? 1 : BAR.length());
    }
    columns.add(row.substring(from).strip());
    return columns;
  }

  /** Where columns part next; negative in the last one. */
  private static int separator(String row, int from) {
    int tab = row.indexOf('\t', from);
    int bar = row.indexOf(BAR, from);
    return tab < 0 || bar < 0 ? Math.max(tab, bar) : Math.min(tab, bar);
  }
}
