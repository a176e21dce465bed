package org.earningsrelease.internal.extract.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;

/** Finds the headline among the lines before the first paragraph. */
public final class Headline {
  private static final PhraseTable<Integer> WORDS =
      PhraseTable.load("extract/title-words.txt", columns -> Integer.valueOf(columns.get(0)));

  private static final int LEAST = 4;

  /** Points; running text is set smaller. */
  private static final double LARGE = 13;

  /** A headline of more words is a paragraph. */
  private static final int LONGEST = 45;

  private Headline() {}

  /** The first of the lines with the most words of a headline. */
  public static Optional<String> of(Front front) {
    Optional<String> best = Optional.empty();
    int most = LEAST - 1;
    for (Front.Line line : front.lines()) {
      String text = withoutDate(withoutExhibit(line.text()));
      int points = points(text) + look(line);
      if (points > most) {
        most = points;
        best = Optional.of(text);
      }
    }
    return best;
  }

  // Headlines are set as headings, often in the largest letters of the page.
  private static int look(Front.Line line) {
    Style style = line.passage().words().get(0).style();
    boolean large = !style.onGrid() && style.size() >= LARGE;
    return (line.heading() ? 2 : 0) + (large ? 2 : 0);
  }

  private static int points(String text) {
    List<String> words = List.of(StringUtils.split(text, ' '));
    int points = words.size() > LONGEST ? -9 : words.size() >= 3 ? 1 : -2;
    for (int i = 0; i < words.size(); ) {
      Optional<Match<Integer>> match = WORDS.longestAt(words, i);
      points += match.map(Match::value).orElse(0);
      i = match.map(Match::to).orElse(i + 1);
    }
    return points + (namesPeriod(text) ? 2 : 0) - (text.indexOf('@') >= 0 ? 6 : 0);
  }

  /** A day alone is a date line's, not a headline's. */
  private static boolean namesPeriod(String text) {
    return times(text).anyMatch(t -> !(t.phrase() instanceof PeriodPhrase.On));
  }

  private static Stream<Token.Time> times(String text) {
    return Lexer.standard().tokens(text).stream()
        .filter(Token.Time.class::isInstance)
        .map(Token.Time.class::cast);
  }

  /** Without a date that a line begins with: {@code July 30, 2021 Summary of …}. */
  private static String withoutDate(String text) {
    if (Lexer.standard().beginsWithWord(text)) {
      return text;
    }
    return times(text)
        .filter(t -> t.start() == 0 && t.phrase() instanceof PeriodPhrase.On)
        .map(t -> text.substring(t.end()).strip())
        .filter(rest -> rest.split(" ", -1).length >= 3)
        .findFirst()
        .orElse(text);
  }

  // {@code Exhibit 99.1} stands in a corner above the headline of a filed release.
  public static String withoutExhibit(String text) {
    List<String> words = List.of(StringUtils.split(text, ' '));
    boolean exhibit = words.size() > 2 && words.get(0).equalsIgnoreCase("exhibit");
    return exhibit ? String.join(" ", words.subList(2, words.size())) : text;
  }
}
