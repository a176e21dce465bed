package org.earningsrelease.internal.extract.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;

/**
 * Months of the year so far that nothing but an article introduces: {@code for the quarter and the
 * six months}.
 */
final class BareMonths {
  private static final Set<BigDecimal> LENGTHS =
      Set.of(BigDecimal.valueOf(6), BigDecimal.valueOf(9));

  /** Words behind which such months are those of the year so far. */
  private static final Set<String> INTRODUCING = Set.of("the", "and", "both");

  /** {@code the six months before}, {@code the nine months to March}: other stretches. */
  private static final Set<String> OTHERS =
      Set.of(
          "of",
          "ago",
          "later",
          "earlier",
          "before",
          "after",
          "prior",
          "to",
          "from",
          "following",
          "since",
          "between",
          "and");

  private BareMonths() {}

  /** The time that a number begins; empty where it does not. */
  static Optional<Token.Time> at(List<Token> tokens, List<String> words, int i) {
    boolean months =
        i > 0
            && i + 1 < words.size()
            && tokens.get(i) instanceof Token.Plain plain
            && !plain.scaled()
            && LENGTHS.contains(plain.value())
            && word(words, i + 1).equals("months")
            && INTRODUCING.contains(word(words, i - 1))
            && !OTHERS.contains(word(words, i + 2));
    if (!months || !(tokens.get(i) instanceof Token.Plain number)) {
      return Optional.empty();
    }
    PeriodPhrase phrase =
        new PeriodPhrase.FirstMonths(number.value().intValueExact(), OptionalInt.empty(), false);
    return Optional.of(new Token.Time(number.start(), tokens.get(i + 1).end(), phrase));
  }

  private static String word(List<String> words, int i) {
    return i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
  }
}
