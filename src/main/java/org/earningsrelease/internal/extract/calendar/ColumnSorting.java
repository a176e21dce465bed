package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.calendar.ColumnWord.Kind;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;

/** Walks over the words of one heading and sorts them into times, known wordings and the rest. */
final class ColumnSorting {
  private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "in");

  private final String text;
  private final List<Token.Time> times;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Token.Time> own = new ArrayList<>();
  private final List<Token.Time> base = new ArrayList<>();
  private final List<ColumnWord> known = new ArrayList<>();
  private final StringBuilder rest = new StringBuilder();
  private boolean compared;

  /** The word behind the last one of the rest; 0 before the first. */
  private int restEnds;

  ColumnSorting(String text, List<Token> tokens) {
    this.text = text;
    this.times =
        tokens.stream().filter(Token.Time.class::isInstance).map(Token.Time.class::cast).toList();
    split();
  }

  private void split() {
    int at = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
        starts.add(at);
      }
      at += word.length() + 1;
    }
  }

  ColumnReading sort() {
    for (int i = 0; i < words.size(); ) {
      i = next(i);
    }
    return new ColumnReading(
        text, time(own), time(base), known, rest.toString().strip(), text.contains("%"));
  }

  private int next(int i) {
    Optional<Match<ColumnWord>> match = ColumnWord.TABLE.longestAt(words, i);
    Optional<Token.Time> time = timeAt(i);
    boolean telling = match.filter(m -> m.value().kind() != Kind.FILLER).isPresent();
    if (opensNote(i) && !hasTimeWithin(i, behindNote(i))) {
      return behindNote(i);
    }
    if (time.isPresent() && !(telling && isRelative(time.get()))) {
      (compared ? base : own).add(time.get());
      return behind(time.get(), i);
    }
    if (match.isPresent() && !joins(i, match.get())) {
      addKnown(match.get().value());
      return match.get().to();
    }
    addRest(words.get(i));
    restEnds = i + 1;
    return i + 1;
  }

  private boolean hasTimeWithin(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> timeAt(i).isPresent());
  }

  /** {@code Pumps and Valves}: of a name, not beside it. */
  private boolean joins(int i, Match<ColumnWord> match) {
    boolean between = match.to() == i + 1 && i > 0 && restEnds == i && i + 1 < words.size();
    return between
        && JOINING.contains(words.get(i))
        && timeAt(i + 1).isEmpty()
        && ColumnWord.TABLE.longestAt(words, i + 1).isEmpty();
  }

  private static boolean isRelative(Token.Time time) {
    return time.phrase() instanceof PeriodPhrase.Relative;
  }

  private Optional<Token.Time> timeAt(int i) {
    int from = starts.get(i);
    int to = from + words.get(i).length();
    return times.stream()
        .filter(t -> t.start() < to && t.end() > from)
        .filter(t -> !own.contains(t) && !base.contains(t))
        .findFirst();
  }

  /** The first word behind a time; the word it stands in may hold another one. */
  private int behind(Token.Time time, int i) {
    int next = i;
    while (next < words.size() && starts.get(next) < time.end() && timeAt(next).isEmpty()) {
      next++;
    }
    return next;
  }

  // {@code (in thousands, except per share data)} says nothing about the column.
  private boolean opensNote(int i) {
    return words.get(i).startsWith("(")
        && ColumnWord.TABLE
            .longestAt(words, i)
            .or(
                () ->
                    i + 1 < words.size()
                        ? ColumnWord.TABLE.longestAt(words, i + 1)
                        : Optional.empty())
            .filter(m -> m.value().kind() == Kind.FILLER)
            .isPresent();
  }

  private int behindNote(int i) {
    int next = i;
    while (next < words.size() && words.get(next).indexOf(')') < 0) {
      next++;
    }
    return next == words.size() ? i + 1 : next + 1;
  }

  private void addKnown(ColumnWord word) {
    if (word.kind() != Kind.FILLER) {
      known.add(word);
    }
    compared |= word.kind() == Kind.COMPARED;
  }

  private void addRest(String word) {
    String letters = word.equals("&") ? word : strip(word);
    if (!letters.isEmpty()) {
      rest.append(letters).append(' ');
    }
  }

  private static String strip(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !isWordEnd(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private ColumnTime time(List<Token.Time> found) {
    List<PeriodPhrase> phrases = found.stream().map(Token.Time::phrase).toList();
    List<String> printed =
        found.stream().map(t -> text.substring(t.start(), t.end())).distinct().toList();
    return ColumnTime.of(phrases, String.join(" ", printed));
  }
}
