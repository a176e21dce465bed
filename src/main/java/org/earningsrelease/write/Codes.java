package org.earningsrelease.write;

import java.util.Locale;

/**
 * Names of enum constants as output files spell them: {@code PERIOD_UNRESOLVED} is {@code
 * periodUnresolved}.
 */
final class Codes {
  private Codes() {}

  static String of(Enum<?> constant) {
    StringBuilder code = new StringBuilder();
    boolean capital = false;
    for (char c : constant.name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '_') {
        code.append(capital ? Character.toUpperCase(c) : c);
      }
      capital = c == '_';
    }
    return code.toString();
  }
}
