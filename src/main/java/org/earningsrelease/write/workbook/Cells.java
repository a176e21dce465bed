package org.earningsrelease.write.workbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earningsrelease.internal.wording.TextWidth;

/** A sheet's cells, counted from 0, and what may safely stand in them. */
record Cells(Worksheet sheet) {
  /** What a cell of a spreadsheet holds at most. */
  private static final int LONGEST_TEXT = 32_767;

  private static final String DATE = "yyyy-mm-dd";
  private static final String TEXT = "@";
  private static final String FORMULA_STARTS = "=+-@";

  static Cells in(Workbook book, String name) {
    return new Cells(book.newWorksheet(name));
  }

  /** {@code INCOME_STATEMENT} is "Income statement". */
  static String words(Enum<?> constant) {
    return StringUtils.capitalize(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** A text, a number, a date or a truth; what is absent leaves the cell empty. */
  void put(int row, int column, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> put(row, column, present));
    } else if (value instanceof LocalDate date) {
      date(row, column, date);
    } else if (value instanceof PrintedNumber number) {
      sheet.value(row, column, number.value());
      sheet.style(row, column).format(number.format()).set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else {
      text(row, column, value.toString());
    }
  }

  /**
   * A text; one that begins as a formula does is marked as text, so that it stays one when somebody
   * edits the cell.
   */
  void text(int row, int column, String text) {
    String safe = safe(text);
    if (safe.isEmpty()) {
      return;
    }
    sheet.value(row, column, safe);
    if (FORMULA_STARTS.indexOf(safe.charAt(0)) >= 0) {
      sheet.style(row, column).format(TEXT).set();
    }
  }

  private void date(int row, int column, LocalDate date) {
    sheet.value(row, column, date);
    sheet.style(row, column).format(DATE).horizontalAlignment("right").set();
  }

  /** A note on a cell. */
  void note(int row, int column, String text) {
    sheet.comment(row, column, StringUtils.truncate(text, LONGEST_TEXT));
  }

  void bold(int row, int column) {
    sheet.style(row, column).bold().set();
  }

  /** On paper: across, as wide as the page, the first rows on each. */
  void printed(int headRows) {
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0, Math.max(0, headRows - 1));
  }

  private static String safe(String text) {
    return StringUtils.truncate(TextWidth.printable(text), LONGEST_TEXT);
  }
}
