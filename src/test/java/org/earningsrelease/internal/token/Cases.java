package org.earningsrelease.internal.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Test tables: a text and what is read from it on each line, {@code =>} between; # comments. */
final class Cases {
  private static final String ARROW = " => ";

  private Cases() {}

  static Stream<Arguments> of(String table) {
    return lines(table)
        .map(line -> Arguments.of(text(line), line.substring(line.indexOf(ARROW) + 4)));
  }

  static Stream<String> texts(String table) {
    return lines(table).map(Cases::text);
  }

  private static String text(String line) {
    return line.substring(0, line.indexOf(ARROW));
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = Cases.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.contains(ARROW) && !line.startsWith("# "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
