package org.earningsrelease.internal.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.TableRows;

/** HTML character references in text: {@code &amp;}, {@code &#8217;}, {@code &#x2014;}. */
final class CharacterReferences {
  private static final Map<String, Integer> NAMED = load();
  private static final int LONGEST = 10;

  private CharacterReferences() {}

  /**
   * A reference found.
   *
   * @param codePoint the character it stands for
   * @param end offset behind its semicolon
   */
  record Reference(int codePoint, int end) {}

  /** The reference whose ampersand stands at this offset; without a semicolon there is none. */
  static Optional<Reference> at(String text, int at, int limit) {
    Optional<Reference> found = after(text, at + 1, limit);
    // {@code &amp;#8217;}: escaped twice.
    return found
        .filter(reference -> reference.codePoint() == '&')
        .flatMap(reference -> after(text, reference.end(), limit))
        .or(() -> found);
  }

  private static Optional<Reference> after(String text, int from, int limit) {
    int semicolon = text.indexOf(';', from);
    if (semicolon < 0 || semicolon >= limit || semicolon - from > LONGEST || semicolon == from) {
      return Optional.empty();
    }
    String name = text.substring(from, semicolon);
    int codePoint = name.charAt(0) == '#' ? numeric(name) : NAMED.getOrDefault(name, -1);
    return codePoint <= 0 ? Optional.empty() : Optional.of(new Reference(codePoint, semicolon + 1));
  }

  private static int numeric(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    int codePoint = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
      if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
        return -1;
      }
      codePoint = codePoint * (hex ? 16 : 10) + digit;
    }
    return Character.isValidCodePoint(codePoint) ? codePoint : -1;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> named = new HashMap<>();
    for (TableRows.Row row : TableRows.load("read/character-references.tsv")) {
      if (row.columns().size() != 2) {
        throw row.refused("expected a name and a code point");
      }
      try {
        named.put(row.columns().get(0), Integer.valueOf(row.columns().get(1)));
      } catch (NumberFormatException e) {
        throw row.refused("no code point: '" + row.columns().get(1) + "'", e);
      }
    }
    return Map.copyOf(named);
  }
}
