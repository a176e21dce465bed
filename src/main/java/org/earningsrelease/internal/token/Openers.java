package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells the lexemes with which a figure, time, listing or mark may begin from plain words. */
final class Openers {
  private static final Set<String> WORDS =
      List.of(
              "openers",
              "bounds",
              "currencies",
              "directions",
              "exchanges",
              "months",
              "numbers",
              "not-meaningful",
              "ordinals",
              "parts",
              "relatives",
              "span-words",
              "year-words")
          .stream()
          .flatMap(table -> TableRows.load("token/" + table + ".txt").stream())
          .map(row -> Wording.words(row.columns().get(0)).get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final String PLAIN_SIGNS = ",;:!?)]}\"/\\|=_@";

  private Openers() {}

  /** Whether a lexeme is worth trying; most words of a release are not. */
  static boolean contain(Lexemes in, int i) {
    if (in.isWord(i)) {
      List<String> words = Wording.words(in.word(i));
      return words.isEmpty() || WORDS.contains(words.get(0));
    }
    return in.isNumber(i) || PLAIN_SIGNS.indexOf(in.sign(i)) < 0;
  }
}
