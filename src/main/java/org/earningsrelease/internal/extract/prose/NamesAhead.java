package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.CueWording;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;

/**
 * Names that stand behind the figure they belong to: {@code $18 million of charges}.
 *
 * @param state of the sentence
 * @param n the figure
 * @param after which way a noun behind it says that it goes
 */
record NamesAhead(SentenceState state, Amount n, int after) {
  private static final Set<String> HOLDING = Set.of("operated", "had", "ended with", "served");
  private static final Set<String> RETURNED = Set.of("returned", "returning");
  private static final Set<String> WAYS = Set.of("through", "via", "by");

  /** {@code 17% growth in Northwind Search, 13% in Northwind Ads}: parts of what grew. */
  Optional<Subject> partAhead() {
    int j = state.now + (after != 0 ? 2 : 1);
    if (!state.at(j).isCue(Cue.IN)
        || after == 0
            && !new FigureSlots(state, n, after).follows(Slot::isChange)
            && !state.series) {
      return Optional.empty();
    }
    if (state.at(j + 1) instanceof Named named && state.subject.isPresent()) {
      Metric metric = state.subject.get().metric().withLabel(named.segment());
      return Optional.of(
          Subject.plain(named.start(), named.end(), metric, Optional.of(named.segment())));
    }
    return properName(j + 1);
  }

  private Optional<Subject> properName(int from) {
    StringBuilder name = new StringBuilder();
    int j = from;
    while (state.at(j) instanceof Term term
        && (j > from || Character.isUpperCase(term.text().charAt(0)))) {
      name.append(name.isEmpty() ? "" : " ").append(term.text());
      j++;
    }
    boolean ends = state.at(j) instanceof Sign || state.at(j).isCue(Cue.AND);
    Metric metric = new Metric(name.toString(), Optional.empty(), Metric.Kind.FLOW, false, false);
    return name.isEmpty() || !ends
        ? Optional.empty()
        : Optional.of(
            Subject.plain(state.at(from).start(), state.at(j - 1).end(), metric, Optional.empty()));
  }

  /** {@code 3.6% sequential revenue growth}, {@code 38.7% fourth quarter gross margin}. */
  Optional<Subject> named() {
    int j = state.now + 1;
    while (state.at(j) instanceof When
        || state.at(j).isCue(Cue.FILLER)
        || state.at(j).isCue(Cue.COMPARISON)) {
      j++;
    }
    return state.at(j) instanceof Subject s && !s.fresh() ? Optional.of(s) : Optional.empty();
  }

  /** {@code $2.3 billion in cash from operations}, {@code $18 million of charges}. */
  Optional<Subject> ahead() {
    if (state.reporting && returned().isPresent()) {
      return returned();
    }
    if (state.at(state.now + 1).isCue(Cue.IN) || state.at(state.now + 1).isCue(Cue.OF)) {
      return subjectAhead(state.now + 2);
    }
    Optional<Subject> object =
        state.reporting ? onBehindShare().or(this::counted) : Optional.empty();
    if (object.isPresent()) {
      return object;
    }
    int j = state.now + 1;
    if (state.at(j).isSign(',')
        && state.at(j + 1).isCue(Cue.OR)
        && state.at(j + 2) instanceof Amount
        && state.at(j + 3).isCue(Cue.PERSHARE)) {
      j += state.at(j + 4).isSign(',') ? 5 : 4;
    }
    boolean purpose =
        state.at(j).isCue(Cue.FOR) && state.about.filter(s -> !s.metric().isVague()).isEmpty();
    return purpose ? subjectAhead(j + 1) : Optional.empty();
  }

  /** {@code operated 1,355 stores}: verbs of what there is, not of what came or went. */
  private Optional<Subject> counted() {
    Part verb = before(state.now - 1);
    boolean holds = verb instanceof Cued c && HOLDING.contains(c.text().toLowerCase(Locale.ROOT));
    return holds
            && Numbers.isPlain(n)
            && state.at(state.now + 1) instanceof Subject s
            && s.metric().kind() == Metric.Kind.STOCKCOUNT
        ? Optional.of(s)
        : Optional.empty();
  }

  private Part before(int from) {
    int j = from;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return state.at(j);
  }

  /** {@code returned $2.1 billion to shareholders in the form of share repurchases}. */
  private Optional<Subject> returned() {
    boolean verb =
        before(state.now - 1) instanceof Cued c
            && RETURNED.contains(c.text().toLowerCase(Locale.ROOT));
    for (int j = state.now + 1; verb && j <= state.now + 10; j++) {
      if (state.at(j) instanceof Subject s && isWay(j - 1)) {
        boolean more = state.at(j + 1).isCue(Cue.AND) || state.at(j + 1).isSign(',');
        return more ? Optional.empty() : Optional.of(s);
      } else if (state.at(j) instanceof Subject || state.at(j) instanceof Amount) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isWay(int last) {
    int j = last;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return state.at(j) instanceof Cued c
        && (WAYS.contains(c.text().toLowerCase(Locale.ROOT))
            || c.is(Cue.OF) && word(j - 1).equals("form"));
  }

  private String word(int j) {
    return state.at(j) instanceof Term t ? t.text().toLowerCase(Locale.ROOT) : "";
  }

  /** {@code spent $16 million, or 5% of net revenue, on capital expenditures}. */
  private Optional<Subject> onBehindShare() {
    int j = state.now + 1;
    if (state.at(j).isSign(',')
        && state.at(j + 1).isCue(Cue.OR)
        && state.at(j + 2) instanceof Amount
        && state.at(j + 3).isCue(Cue.OF)) {
      j += 4;
      while (state.at(j) instanceof Subject
          || state.at(j).isCue(Cue.FILLER)
          || state.at(j).isSign(',')) {
        j++;
      }
    }
    boolean on = state.at(j) instanceof Cued c && c.text().equalsIgnoreCase("on");
    return on ? subjectAhead(j + 1) : Optional.empty();
  }

  Optional<Cued> perShare() {
    for (int j = state.now + 1; j <= state.now + 3; j++) {
      if (state.at(j) instanceof Cued c && c.is(Cue.PERSHARE)) {
        return Optional.of(c);
      }
      if (state.at(j).isCue(Cue.FOR) && eachShareBehind(j + 1)) {
        return Optional.of(
            new Cued(n.end(), n.end(), new CueWording(Cue.PERSHARE, ""), "per share"));
      }
      if (!(state.at(j) instanceof Term) && !state.at(j).isCue(Cue.FILLER)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code for each Sample ordinary share}. */
  private boolean eachShareBehind(int from) {
    boolean each = state.at(from) instanceof Cued c && c.text().equalsIgnoreCase("each");
    for (int j = from + 1; each && j <= from + 5; j++) {
      if (state.at(j) instanceof Term t && t.text().toLowerCase(Locale.ROOT).startsWith("share")) {
        return true;
      }
    }
    return false;
  }

  Optional<Subject> subjectAhead(int from) {
    int j = from;
    while (state.at(j) instanceof When || state.at(j).isCue(Cue.FILLER)) {
      j++;
    }
    return state.at(j) instanceof Subject s ? Optional.of(s) : Optional.empty();
  }
}
