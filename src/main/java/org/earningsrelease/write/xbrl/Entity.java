package org.earningsrelease.write.xbrl;

import java.util.Optional;
import org.earningsrelease.model.Header;

/**
 * Who reports. A release tells neither LEI nor a register's number: the entity is its first
 * listing, else its name.
 */
final class Entity {
  static final String LISTING = "er-listing";
  static final String NAME = "er-name";

  private Entity() {}

  /** {@code er-listing:NYSE-LRCH}, {@code er-name:Larch-Products-Inc}. */
  static Optional<String> of(Header header) {
    return header.tickers().stream()
        .findFirst()
        .map(ticker -> identifier(ticker.exchange() + " " + ticker.symbol()))
        .filter(id -> !id.isEmpty())
        .map(id -> LISTING + ":" + id)
        .or(
            () ->
                header
                    .issuer()
                    .map(Entity::identifier)
                    .filter(id -> !id.isEmpty())
                    .map(id -> NAME + ":" + id));
  }

  /** Letters and digits, runs of anything else as one hyphen: an identifier has no white space. */
  private static String identifier(String words) {
    StringBuilder id = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
              } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
              }
            });
    boolean hyphenLast = !id.isEmpty() && id.charAt(id.length() - 1) == '-';
    return hyphenLast ? id.substring(0, id.length() - 1) : id.toString();
  }
}
