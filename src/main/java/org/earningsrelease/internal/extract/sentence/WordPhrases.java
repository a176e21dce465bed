package org.earningsrelease.internal.extract.sentence;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * The phrases of the tables that begin at a word of a sentence.
 *
 * @param words of the sentence; figures and times are barriers
 */
record WordPhrases(List<String> words) {
  /** The longest metric; a comma inside it mostly begins something else. */
  Optional<Match<MetricWording>> metric(int i) {
    return ProseWordings.metricAt(words, i)
        .filter(m -> isOneName(m, i))
        .or(() -> ProseWordings.metricAt(toComma(i), i));
  }

  /** The longest cue. */
  Optional<Match<CueWording>> cue(int i) {
    return ProseWordings.cueAt(words, i)
        .filter(m -> !leadsToMetricBehindComma(m, i))
        .or(() -> ProseWordings.cueAt(toComma(i), i));
  }

  /**
   * {@code In total, sales rose} does not speak of {@code total sales}; {@code revenue, net} does.
   */
  private boolean isOneName(Match<MetricWording> match, int i) {
    boolean comma = words.subList(i, match.to()).contains(",");
    return !comma || match.to() - i > 3 || words.get(match.to() - 1).equalsIgnoreCase("net");
  }

  /** {@code $0.02 per share, diluted earnings per share was}: another metric begins. */
  private boolean leadsToMetricBehindComma(Match<CueWording> match, int i) {
    int comma = words.subList(i, match.to()).indexOf(",");
    return comma > 0 && ProseWordings.metricAt(words, i + comma + 1).isPresent();
  }

  private List<String> toComma(int i) {
    int comma = words.subList(i, words.size()).indexOf(",");
    return comma < 0 ? words : words.subList(0, i + comma);
  }

  boolean isMarginOf(MetricWording wording, int next) {
    return wording.kind() == Metric.Kind.FLOW
        && next < words.size()
        && (words.get(next).equalsIgnoreCase("margin")
            || words.get(next).equalsIgnoreCase("margins"));
  }

  /** {@code Services revenues}: the name of a segment in front of a metric. */
  boolean leadsToMetric(int next) {
    return next < words.size() && ProseWordings.metricAt(words, next).isPresent();
  }

  /** {@code Earnings per Share ("EPS")}: the bracket that the wording opens closes with it. */
  int behindBracket(int from, int to) {
    List<String> name = words.subList(from, to);
    if (Collections.frequency(name, "(") <= Collections.frequency(name, ")")) {
      return to;
    }
    int behind = to;
    while (behind < words.size() && behind < to + 2 && !words.get(behind).equals(")")) {
      behind++;
    }
    return behind < words.size() && words.get(behind).equals(")") ? behind + 1 : to;
  }
}
