package org.earningsrelease.internal.extract.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/**
 * A company's name as printed.
 *
 * @param text without what stands before and behind it
 * @param legal whether it ends with a legal form: {@code Inc.}
 */
record CompanyName(String text, boolean legal) {
  private static final PhraseTable<Boolean> FORMS =
      PhraseTable.load("extract/legal-forms.txt", columns -> strong(columns.get(0)));
  private static final PhraseTable<Boolean> STARTS =
      PhraseTable.load("extract/name-starts.txt", columns -> true);
  private static final PhraseTable<Boolean> ENDS =
      PhraseTable.load("extract/name-ends.txt", columns -> strong(columns.get(0)));

  private static final Set<String> CONNECTORS = Set.of("&", "and", "of", "de", "for", "the", "y");
  private static final int LONGEST = 10;

  private static boolean strong(String column) {
    return switch (column) {
      case "strong" -> true;
      case "weak" -> false;
      default -> throw new IllegalArgumentException("\"" + column + "\" is no strength");
    };
  }

  /** The wording under which two prints of a name are equal. */
  String key() {
    return Wording.key(text);
  }

  /** Whether other words than a company's do not end so: {@code Total Company}. */
  boolean certain() {
    return FORMS.exact(text.substring(text.lastIndexOf(' ') + 1)).orElse(false);
  }

  boolean isCapitals() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The name that a text begins with, up to {@code today announced} or a bracket. */
  static Optional<CompanyName> opening(String text) {
    List<String> words = List.of(StringUtils.split(text, ' '));
    int from = behindStart(words, 0);
    int to = from;
    while (to < words.size() && !endsAt(words, from, to) && isNameWord(words.get(to))) {
      to++;
    }
    if (to == words.size() || to == from || to - from > LONGEST) {
      return Optional.empty();
    }
    boolean strong = end(words, to).orElse(false);
    return named(words.subList(from, to)).filter(n -> n.legal() || strong);
  }

  private static boolean endsAt(List<String> words, int from, int to) {
    Optional<Boolean> end = end(words, to);
    boolean legal = to > from + 1 && isForm(words.get(to - 1));
    return end.isPresent() && (end.get() || legal || words.get(to).startsWith("("));
  }

  static boolean isForm(String word) {
    return FORMS.exact(word).isPresent();
  }

  /** Whether a name ends before a word, and whether what follows can only follow a company. */
  private static Optional<Boolean> end(List<String> words, int i) {
    String word = words.get(i);
    if (word.startsWith("(")) {
      return Optional.of(isListing(words, i));
    }
    return Character.isLowerCase(word.charAt(0))
        ? ENDS.longestAt(words, i).map(Match::value)
        : Optional.empty();
  }

  // {@code Sample (NYSE: SMPL)}: a bracket with a colon near its opening.
  private static boolean isListing(List<String> words, int i) {
    return words.subList(i, Math.min(i + 4, words.size())).stream().anyMatch(w -> w.endsWith(":"));
  }

  /** The name that fills a whole line, {@code and Subsidiaries} aside. */
  static Optional<CompanyName> line(String text) {
    return within(text).stream()
        .filter(
            n ->
                text.strip().length() - n.text().length()
                    <= " AND CONSOLIDATED SUBSIDIARIES".length())
        .filter(n -> text.contains(n.text()))
        .findFirst();
  }

  /** All names with a legal form in a text. */
  static List<CompanyName> within(String text) {
    List<String> words = List.of(StringUtils.split(text, ' '));
    List<CompanyName> names = new ArrayList<>();
    for (int i = 1; i < words.size(); ) {
      Optional<Match<Boolean>> form = FORMS.longestAt(words, i);
      if (form.isPresent() && isCapital(words.get(i))) {
        int to = longestForm(words, form.get().to());
        names(words, i, to).ifPresent(names::add);
        i = to;
      } else {
        i++;
      }
    }
    return names;
  }

  // {@code Holdings Ltd}, {@code Group plc}: forms follow each other.
  private static int longestForm(List<String> words, int behind) {
    int to = behind;
    while (to < words.size()
        && isCapital(words.get(to))
        && !words.get(to - 1).endsWith(".")
        && FORMS.longestAt(words, to).isPresent()) {
      to = FORMS.longestAt(words, to).orElseThrow().to();
    }
    return to;
  }

  private static Optional<CompanyName> names(List<String> words, int form, int to) {
    int from = form;
    while (from > 0 && form - from < LONGEST && isJoined(words, from - 1, form)) {
      from--;
    }
    from = behindStart(words, from);
    while (from < form && (!isCapital(words.get(from)) || isYear(words.get(from)))) {
      from++;
    }
    return from >= form ? Optional.empty() : named(words.subList(from, to));
  }

  private static boolean isJoined(List<String> words, int i, int form) {
    String word = words.get(i);
    char last = word.charAt(word.length() - 1);
    boolean comma = last == ',' && i == form - 1;
    boolean initials = last == '.' && word.length() <= 4;
    return isNameWord(word)
        && (comma || initials || Character.isLetterOrDigit(last) || last == '&');
  }

  private static int behindStart(List<String> words, int from) {
    int start = from;
    Optional<Match<Boolean>> match = start(words, start);
    while (match.isPresent()) {
      start = match.get().to();
      match = start(words, start);
    }
    return start;
  }

  private static Optional<Match<Boolean>> start(List<String> words, int from) {
    return from < words.size() ? STARTS.longestAt(words, from) : Optional.empty();
  }

  private static Optional<CompanyName> named(List<String> words) {
    String text = String.join(" ", words).strip();
    while (endsWithSign(text)) {
      text = text.substring(0, text.length() - 1);
    }
    List<String> parts = List.of(StringUtils.split(text, ' '));
    boolean legal = parts.size() > 1 && isForm(parts.get(parts.size() - 1));
    boolean odd =
        text.indexOf(')') >= 0
            || parts.stream().anyMatch(p -> isYear(p) || p.equals("The") || p.equals("the"));
    return text.isEmpty() || odd || !isCapital(text) || isTime(text)
        ? Optional.empty()
        : Optional.of(new CompanyName(text, legal));
  }

  // {@code Limited.} ends a sentence, {@code Ltd.} is an abbreviation.
  private static boolean endsWithSign(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.endsWith(",")
        || last.endsWith(":")
        || last.endsWith(";")
        || (last.endsWith(".") && last.length() > "Corp.".length() && last.indexOf('.') > 4);
  }

  private static boolean isTime(String text) {
    return Lexer.standard().tokens(text).stream().anyMatch(Token.Time.class::isInstance);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isNameWord(String word) {
    return CONNECTORS.contains(word) || isCapital(word);
  }

  private static boolean isCapital(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || isSmallForm(word);
  }

  /** {@code Sample plc}: the one form that is usually printed in small letters. */
  private static boolean isSmallForm(String word) {
    return word.equals("plc") || word.equals("plc,") || word.equals("p.l.c.");
  }
}
