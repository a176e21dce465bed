package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;

/**
 * Names that stand at a figure of an outlook itself, not in front of its verb.
 *
 * @param parts of the sentence
 */
record OutlookNames(List<Part> parts) {
  /** Longest name made of unknown words: {@code negative carrying cost}. */
  private static final int LONGEST = 4;

  private static final Set<String> EFFECTS =
      Set.of("benefit", "headwind", "tailwind", "impact", "contribution", "drag", "improvement");
  private static final Set<String> MORE = Set.of("additional", "incremental", "extra", "further");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "its", "their");

  /**
   * The name behind a figure.
   *
   * @param free whether the sentence has no metric that the figure would belong to
   */
  Optional<Subject> behind(Amount number, int i, boolean free) {
    int j = i + 1;
    while (at(j).isCue(Cue.PERSHARE) || at(j).isCue(Cue.FILLER)) {
      j++;
    }
    boolean effect = EFFECTS.contains(word(j));
    if (!effect
        && at(j) instanceof Subject s
        && (isOwn(s, number, j == i + 1) || leads(i) && !s.fresh())) {
      return Optional.of(s);
    }
    return more(number, i + 1, j)
        .or(() -> effect(number, i + 1))
        .or(() -> namedEffect(i + 1))
        .or(() -> free ? of(behindFillers(i + 1)) : Optional.empty());
  }

  // {@code 8 percent organic revenue growth}, {@code 20% effective tax rate}, {@code 100 stores}.
  private static boolean isOwn(Subject s, Amount number, boolean next) {
    return s.change() != 0
        || Numbers.isPlain(number)
        || next && !Numbers.isMoney(number)
        || MORE.contains(first(s.metric().label()));
  }

  // {@code We expect: $4.1 to $4.3 billion product revenue}: nothing is named in front.
  private boolean leads(int i) {
    int j = i - 1;
    while (at(j).isCue(Cue.FILLER) || at(j).isSign(':')) {
      j--;
    }
    return j < 0 || at(j).isCue(Cue.FORWARD);
  }

  private static String first(String label) {
    int blank = label.indexOf(' ');
    return (blank < 0 ? label : label.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  // {@code $50 million additional EBITDA}.
  private Optional<Subject> more(Amount number, int from, int to) {
    boolean more = IntStream.rangeClosed(from, to).anyMatch(k -> MORE.contains(word(k)));
    int j = MORE.contains(word(to)) ? to + 1 : to;
    return more && at(j) instanceof Subject s && !Numbers.isPlain(number)
        ? Optional.of(added(s, j - 1))
        : Optional.empty();
  }

  /** {@code additional EBITDA} is not all of it. */
  private Subject added(Subject s, int adjective) {
    boolean apart = MORE.contains(word(adjective));
    Metric metric = s.metric().withoutConcept();
    return s.withMetric(apart ? metric.withLabel(word(adjective) + " " + metric.label()) : metric);
  }

  // {@code 2-percentage-point foreign exchange translation headwind}.
  private Optional<Subject> namedEffect(int from) {
    int to = from;
    while (to < from + LONGEST && at(to) instanceof Term && !EFFECTS.contains(word(to))) {
      to++;
    }
    return to > from && EFFECTS.contains(word(to)) && at(to) instanceof Term
        ? named(from, to + 1)
        : Optional.empty();
  }

  // {@code $0.07 to $0.10 benefit to EPS}: no EPS, but part of one.
  private Optional<Subject> effect(Amount number, int j) {
    if (!EFFECTS.contains(word(j)) || !isLink(j + 1)) {
      return Optional.empty();
    }
    int k = behindFillers(j + 2);
    if (!(at(k) instanceof Subject s)) {
      return Optional.empty();
    }
    boolean each = Numbers.isMoney(number) && s.metric().kind().isPerShare();
    String label = word(j) + " " + word(j + 1) + " " + s.metric().label();
    Metric metric =
        new Metric(
            label, Optional.empty(), each ? s.metric().kind() : Metric.Kind.FLOW, false, false);
    return Optional.of(Subject.plain(at(j).start(), s.end(), metric, s.segment()));
  }

  private boolean isLink(int j) {
    return Set.of("to", "on", "in", "from").contains(word(j));
  }

  private String word(int j) {
    Part part = at(j);
    String word =
        part instanceof Term t
            ? t.text()
            : part instanceof Part.Cued c
                ? c.text()
                : part instanceof Subject s ? s.metric().label() : "";
    return word.toLowerCase(Locale.ROOT);
  }

  // {@code $0.03 per share of carrying cost}.
  private Optional<Subject> of(int from) {
    int j = from;
    while (at(j).isCue(Cue.PERSHARE)) {
      j++;
    }
    if (!at(j).isCue(Cue.OF) && !at(j).isCue(Cue.IN)) {
      return Optional.empty();
    }
    int k = behindFillers(j + 1);
    if (at(k) instanceof Subject s) {
      return Optional.of(s);
    }
    return at(j).isCue(Cue.OF) ? named(k, k + LONGEST) : Optional.empty();
  }

  private int behindFillers(int from) {
    int j = from;
    while (at(j).isCue(Cue.FILLER)) {
      j++;
    }
    return j;
  }

  /**
   * {@code includes the negative carrying cost of approximately $0.20}: a name of unknown words.
   */
  Optional<Subject> before(int i) {
    int j = i - 1;
    boolean of = false;
    while (at(j).isCue(Cue.FILLER) || at(j).isCue(Cue.OF)) {
      of |= word(j).equals("of") || word(j).startsWith("of ");
      j--;
    }
    if (!of) {
      return Optional.empty();
    }
    j++;
    int from = j;
    while (j - from < LONGEST && at(from - 1) instanceof Term t && !isArticle(t)) {
      from--;
    }
    return named(from, j);
  }

  /** Whether words that no table knows stand directly in front of a figure as its name. */
  boolean hasUnknown(int i) {
    int j = i - 1;
    boolean of = false;
    while (at(j).isCue(Cue.FILLER) || at(j).isCue(Cue.OF)) {
      of |= at(j).isCue(Cue.OF) || word(j).startsWith("of ");
      j--;
    }
    return of && at(j) instanceof Term t && Character.isLetter(t.text().charAt(0));
  }

  private static boolean isArticle(Term term) {
    return ARTICLES.contains(term.text().toLowerCase(Locale.ROOT));
  }

  /** Words that no table knows, up to the next word with a part of its own. */
  private Optional<Subject> named(int from, int most) {
    int to = from;
    while (to < most && at(to) instanceof Term) {
      to++;
    }
    if (to == from) {
      return Optional.empty();
    }
    String label =
        parts.subList(from, to).stream()
            .map(p -> ((Term) p).text())
            .collect(Collectors.joining(" "));
    Metric metric = new Metric(label, Optional.empty(), Metric.Kind.FLOW, false, false);
    return Optional.of(Subject.plain(at(from).start(), at(to - 1).end(), metric, Optional.empty()));
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
