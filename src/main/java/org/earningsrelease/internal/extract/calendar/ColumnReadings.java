package org.earningsrelease.internal.extract.calendar;

import java.util.HashMap;
import java.util.Map;
import org.earningsrelease.internal.token.Lexer;

/**
 * The words over the columns of one release, sorted once: tables share their headings, and each is
 * looked at for the calendar, for the kind of its table and for its period.
 */
public final class ColumnReadings {
  private final Map<String, ColumnReading> read = new HashMap<>();

  ColumnReading of(String text) {
    return read.computeIfAbsent(
        text, words -> ColumnReading.of(words, Lexer.standard().tokens(words)));
  }
}
