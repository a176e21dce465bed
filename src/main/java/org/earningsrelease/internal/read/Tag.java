package org.earningsrelease.internal.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag in a text document: EDGAR's, or one that was left over from a web page.
 *
 * @param name in lower case
 * @param closing whether it starts with {@code </}
 * @param end offset behind it
 */
record Tag(String name, boolean closing, int end) {
  private static final int LONGEST = 300;

  /** Tags of the EDGAR Filer Manual's text documents; they stand in the columns of the text. */
  private static final Set<String> EDGAR =
      Set.of(
          "page",
          "table",
          "caption",
          "s",
          "c",
          "fn",
          "document",
          "type",
          "sequence",
          "filename",
          "description",
          "text",
          "sec-document",
          "sec-header",
          "ims-document",
          "ims-header",
          "acceptance-datetime",
          "legend",
          "paper",
          "submission");

  private static final Set<String> MARKUP =
      Set.of(
          "a", "b", "strong", "i", "em", "u", "br", "p", "font", "center", "div", "span", "sup",
          "sub", "small", "big", "hr", "tt", "pre", "strike", "del", "ins", "li", "ul", "ol", "h1",
          "h2", "h3", "h4", "h5", "h6", "nobr", "img");

  /** The tag that starts at this {@code <}; a comparison such as {@code <5%} is none. */
  static Optional<Tag> at(String text, int at, int limit) {
    boolean closing = at + 1 < limit && text.charAt(at + 1) == '/';
    int start = at + (closing ? 2 : 1);
    int end = start;
    while (end < limit
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    int close = text.indexOf('>', end);
    if (close < 0 || close >= limit || close - at > LONGEST || !known(name)) {
      return Optional.empty();
    }
    boolean whole =
        close == end || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '/';
    return whole ? Optional.of(new Tag(name, closing, close + 1)) : Optional.empty();
  }

  private static boolean known(String name) {
    return EDGAR.contains(name) || MARKUP.contains(name) || isFootnote(name);
  }

  /** {@code <F1>}: a footnote's number. */
  private static boolean isFootnote(String name) {
    return name.length() > 1
        && name.charAt(0) == 'f'
        && name.substring(1).chars().allMatch(Character::isDigit);
  }

  boolean isEdgar() {
    return EDGAR.contains(name) || isFootnote(name);
  }

  boolean isBold() {
    return name.equals("b") || name.equals("strong");
  }

  boolean isRaised() {
    return name.equals("sup") || name.equals("sub");
  }

  boolean breaksLine() {
    return name.equals("br");
  }
}
