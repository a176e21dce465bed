package org.earningsrelease.internal.extract.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;

/** Tells which part each token of a sentence plays, by the tables of wordings. */
public final class PartReader {
  /** Ends any phrase of a table: a figure or a time stands here. */
  private static final String BARRIER = ";";

  /** How far before two figures a word of change makes them a change. */
  private static final int REACH = 8;

  private final String sentence;
  private final boolean outlook;
  private final List<Token> tokens;
  private final List<String> words;
  private final WordPhrases phrases;
  private final SegmentNames segments;
  private final List<Part> parts = new ArrayList<>();

  private PartReader(String sentence, List<Token> tokens, SegmentNames segments, boolean outlook) {
    this.outlook = outlook;
    this.sentence = sentence;
    this.tokens = tokens;
    this.segments = segments;
    this.words =
        IntStream.range(0, tokens.size())
            .mapToObj(i -> isTier(tokens, i) ? "1" : word(tokens.get(i)))
            .toList();
    this.phrases = new WordPhrases(words);
  }

  /**
   * The parts in order.
   *
   * @param outlook whether {@code grew 2% to 3%} is a range; else a change and a level
   */
  public static List<Part> read(Sentence sentence, SegmentNames segments, boolean outlook) {
    return read(sentence.text(), sentence.tokens(), segments, outlook);
  }

  /**
   * The parts of a heading or label in order.
   *
   * @param outlook whether {@code grew 2% to 3%} is a range; else a change and a level
   */
  public static List<Part> read(String words, SegmentNames segments, boolean outlook) {
    return read(words, Lexer.standard().tokens(words), segments, outlook);
  }

  private static List<Part> read(
      String sentence, List<Token> tokens, SegmentNames segments, boolean outlook) {
    PartReader reader = new PartReader(sentence, tokens, segments, outlook);
    int next = 0;
    while (next < tokens.size()) {
      next = reader.part(next);
    }
    return List.copyOf(reader.parts);
  }

  /** {@code Tier 1 capital}: a number that is part of a name. */
  private static boolean isTier(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i) instanceof Token.Plain plain
        && plain.value().compareTo(BigDecimal.ONE) == 0
        && tokens.get(i - 1) instanceof Token.Word word
        && word.text().equalsIgnoreCase("tier");
  }

  private static String word(Token token) {
    if (token instanceof Token.Word word) {
      return word.text();
    }
    if (token instanceof Token.Mark mark) {
      return String.valueOf(mark.sign());
    }
    return token instanceof Token.FootnoteMark ? "," : BARRIER;
  }

  /** Adds the part that starts with that token and tells the token behind it. */
  private int part(int i) {
    Token token = tokens.get(i);
    Optional<Token.Time> months = BareMonths.at(tokens, words, i);
    if (months.isPresent()) {
      parts.add(time(months.get()));
      return i + 2;
    }
    if (token instanceof Token.Word || isTier(tokens, i)) {
      return phrase(i);
    }
    if (token instanceof Token.Time time) {
      parts.add(time(time));
      return i + (isQuarterOf(time, i) ? 2 : 1);
    } else if (token instanceof Token.Mark mark) {
      parts.add(new Part.Sign(mark.start(), mark.end(), mark.sign()));
    } else if (token instanceof Token.Range range && isChange(range)) {
      change(range);
    } else if (isFigure(token)) {
      parts.add(new Part.Amount(token.start(), token.end(), token));
    }
    return i + 1;
  }

  /** {@code grew from 5.3% to 8.7%}, {@code rose $18 million to $576 million}: no range. */
  private boolean isChange(Token.Range range) {
    if (outlook || range.from().end() > range.to().start() || !between(range).equals("to")) {
      return false;
    }
    int far = Math.max(0, parts.size() - REACH);
    return parts.subList(far, parts.size()).stream()
        .anyMatch(p -> p instanceof Part.Cued c && (c.sign() != 0 || c.is(Cue.FROM)));
  }

  private String between(Token.Range range) {
    return sentence.substring(range.from().end(), range.to().start()).strip();
  }

  private void change(Token.Range range) {
    parts.add(new Part.Amount(range.from().start(), range.from().end(), range.from()));
    int to = sentence.indexOf("to", range.from().end());
    parts.add(new Part.Cued(to, to + 2, new CueWording(Cue.TO, ""), "to"));
    parts.add(new Part.Amount(range.to().start(), range.to().end(), range.to()));
  }

  /** {@code year-over-year} dates nothing: it says what a change is measured against. */
  private Part time(Token.Time time) {
    String label = sentence.substring(time.start(), time.end());
    return ProseWordings.cue(label)
        .filter(c -> c.cue() == Cue.COMPARISON)
        .<Part>map(c -> new Part.Cued(time.start(), time.end(), c, label))
        .orElseGet(() -> new Part.When(time.start(), time.end(), time));
  }

  /** {@code the current fiscal year quarter} is a quarter. */
  private boolean isQuarterOf(Token.Time time, int i) {
    boolean year =
        time.phrase() instanceof PeriodPhrase.Relative r
                && r.relation() == PeriodPhrase.Relation.CURRENT_YEAR
            || time.phrase() instanceof PeriodPhrase.YearEnd end && end.year().isEmpty();
    boolean quarter = i + 1 < words.size() && words.get(i + 1).equalsIgnoreCase("quarter");
    if (year && quarter) {
      int behind = tokens.get(i + 1).end();
      PeriodPhrase phrase = new PeriodPhrase.Relative(PeriodPhrase.Relation.CURRENT_QUARTER);
      Token.Time whole = new Token.Time(time.start(), behind, phrase);
      parts.set(parts.size() - 1, new Part.When(time.start(), behind, whole));
    }
    return year && quarter;
  }

  private static boolean isFigure(Token token) {
    return token instanceof Token.Numeric
        || token instanceof Token.Range
        || token instanceof Token.PlusMinus
        || token instanceof Token.Bounded;
  }

  private int phrase(int i) {
    Optional<Match<MetricWording>> metric = phrases.metric(i);
    Optional<Match<CueWording>> cue = phrases.cue(i);
    Optional<Match<String>> segment = segments.longestAt(words, i).filter(m -> isPrintedName(m, i));
    int metricEnd = metric.map(Match::to).orElse(i);
    int cueEnd = cue.map(Match::to).orElse(i);
    int segmentEnd = segment.map(Match::to).orElse(i);
    if (segmentEnd > i && (segmentEnd >= metricEnd || phrases.leadsToMetric(segmentEnd))) {
      parts.add(new Part.Named(start(i), end(segmentEnd), segment.orElseThrow().value()));
      return segmentEnd;
    }
    if (metricEnd > i && metricEnd >= cueEnd) {
      MetricWording wording = metric.orElseThrow().value();
      int behind = phrases.behindBracket(i, metricEnd);
      if (phrases.isMarginOf(wording, behind)) {
        // {@code PAT margin}: a share of sales, whatever the margin is of.
        MetricWording rate =
            new MetricWording(Metric.Kind.RATE, Optional.empty(), wording.loss(), false, false);
        parts.add(new Part.Known(start(i), end(behind + 1), rate, text(i, behind + 1)));
        return behind + 1;
      }
      parts.add(new Part.Known(start(i), end(behind), wording, label(text(i, behind))));
      return behind;
    }
    if (cueEnd > i) {
      CueWording wording = cue.orElseThrow().value();
      parts.add(new Part.Cued(start(i), end(cueEnd), wording, text(i, cueEnd)));
      return cueEnd;
    }
    parts.add(new Part.Term(start(i), end(i + 1), words.get(i)));
    return i + 1;
  }

  /** A name is printed with a capital: {@code International}, not {@code international}. */
  private boolean isPrintedName(Match<String> match, int i) {
    char name = match.value().charAt(0);
    return !Character.isLetter(name)
        || Character.isUpperCase(words.get(i).charAt(0)) == Character.isUpperCase(name);
  }

  /** The name without an abbreviation in brackets; {@code net income (loss)} keeps its own. */
  private static String label(String name) {
    int bracket = name.lastIndexOf('(');
    boolean loss = name.toLowerCase(Locale.ROOT).endsWith("(loss)");
    return bracket > 0 && !loss && name.endsWith(")") ? name.substring(0, bracket).strip() : name;
  }

  private int start(int token) {
    return tokens.get(token).start();
  }

  private int end(int behind) {
    return tokens.get(behind - 1).end();
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean tight = i > from && tokens.get(i).start() == tokens.get(i - 1).end();
      text.append(text.isEmpty() || tight ? "" : " ").append(words.get(i));
    }
    return text.toString();
  }
}
