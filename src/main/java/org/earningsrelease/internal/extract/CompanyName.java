package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;

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
      PhraseTable.load("extract/name-ends.txt", columns -> true);

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

  boolean isCapitals() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The name that a text begins with, up to {@code today announced} or a bracket. */
  static Optional<CompanyName> opening(String text) {
    List<String> words = List.of(text.strip().split(" "));
    int from = behindStart(words, 0);
    int to = from;
    while (to < words.size() && !endsAt(words, to) && to - from <= LONGEST) {
      if (!isNameWord(words.get(to))) {
        return Optional.empty();
      }
      to++;
    }
    return to == words.size() || to == from || to - from > LONGEST
        ? Optional.empty()
        : named(words.subList(from, to));
  }

  private static boolean endsAt(List<String> words, int i) {
    return words.get(i).startsWith("(") || isPhrase(ENDS, words, i);
  }

  private static boolean isPhrase(PhraseTable<Boolean> table, List<String> words, int i) {
    String word = words.get(i);
    return Character.isLowerCase(word.charAt(0)) && table.longestAt(words, i).isPresent();
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
    List<String> words = List.of(text.split(" "));
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
    while (from < form && !isCapital(words.get(from))) {
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
    while (text.endsWith(",") || text.endsWith(":") || text.endsWith(";")) {
      text = text.substring(0, text.length() - 1);
    }
    List<String> parts = List.of(text.split(" "));
    boolean legal = parts.size() > 1 && FORMS.exact(parts.get(parts.size() - 1)).isPresent();
    boolean year = parts.stream().anyMatch(CompanyName::isYear);
    return text.isEmpty() || year || !isCapital(text)
        ? Optional.empty()
        : Optional.of(new CompanyName(text, legal));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isNameWord(String word) {
    return CONNECTORS.contains(word) || isCapital(word);
  }

  private static boolean isCapital(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
