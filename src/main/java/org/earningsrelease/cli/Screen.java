package org.earningsrelease.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.earningsrelease.write.Look;

/**
 * The terminal that somebody looks at.
 *
 * @param present whether standard output is one
 * @param environment the process's variables
 * @param size asks the terminal for its rows and columns, {@code 40 120}; empty where it cannot say
 */
record Screen(boolean present, Map<String, String> environment, Supplier<String> size) {
  private static final int USUAL_WIDTH = 100;

  /** When there is colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** That of the process. */
  static Screen of(boolean present) {
    return new Screen(present, System.getenv(), Screen::askTerminal);
  }

  /** How a text for reading looks on it: without a terminal, as wide as it comes. */
  Look look(Colour colour) {
    boolean coloured = colour == Colour.ALWAYS || colour == Colour.AUTO && isColoured();
    return new Look(present ? width() : Look.PLAIN.width(), coloured);
  }

  /** The convention of no-color.org: a variable that is set and not empty. */
  private boolean isColoured() {
    return present
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private int width() {
    return number(environment.getOrDefault("COLUMNS", ""))
        .or(() -> columns(size.get()))
        .orElse(USUAL_WIDTH);
  }

  private static Optional<Integer> columns(String size) {
    return number(size.strip().substring(size.strip().lastIndexOf(' ') + 1));
  }

  private static Optional<Integer> number(String digits) {
    boolean number = !digits.isEmpty() && digits.length() <= 5;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.parseInt(digits)).filter(n -> n > 0)
        : Optional.empty();
  }

  private static String askTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      try (InputStream answer = stty.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      return "";
    }
  }
}
