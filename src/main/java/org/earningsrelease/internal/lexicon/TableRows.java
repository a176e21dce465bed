package org.earningsrelease.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a commented table. */
public final class TableRows {
  private static final String FOLDER = "/org/earningsrelease/internal/";

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
    String tabbed = line.strip().replace(" | ", "\t");
    return Arrays.stream(tabbed.split("\t", -1)).map(String::strip).toList();
  }
}
