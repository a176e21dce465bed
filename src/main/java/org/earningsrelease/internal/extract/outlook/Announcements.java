package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * Expectations that are taken back or not given: {@code is withdrawing its full-year guidance},
 * {@code does not provide revenue guidance}. The words stand for the figure.
 */
final class Announcements {
  private static final Set<Action> WITHOUT_FIGURES =
      Set.of(Action.WITHDRAWN, Action.SUSPENDED, Action.NOT_PROVIDED);

  /** What is taken back, or not given. */
  private static final List<String> EXPECTATIONS =
      List.of("guidance", "outlook", "forecast", "target", "projection", "expectations");

  /** {@code a reconciliation of guidance to GAAP is not provided}: the guidance is. */
  private static final List<String> OTHERS =
      List.of(
          "reconcil",
          "comparable gaap",
          "gaap measure",
          "most directly comparable",
          "equivalent",
          "further guidance",
          " unless ",
          " update ",
          " updates ",
          "undertake");

  private Announcements() {}

  /** The item; empty for a sentence that takes nothing back. */
  static Optional<GuidanceItem> read(
      Sentence sentence,
      List<Part> parts,
      Optional<Period> named,
      ClaimContext context,
      List<String> headings) {
    String text = sentence.text();
    Action action = OutlookActions.of(text);
    String key = " " + Wording.key(text) + " ";
    if (!WITHOUT_FIGURES.contains(action) || OTHERS.stream().anyMatch(key::contains)) {
      return Optional.empty();
    }
    return EXPECTATIONS.stream()
        .filter(word -> key.contains(" " + word + " ") || key.contains(" " + word + "s "))
        .findFirst()
        .map(word -> fact(sentence, parts, named, context, headings, word))
        .map(fact -> new GuidanceItem(fact, text, action, Optional.empty(), false));
  }

  /** {@code withdrawing free cash flow}: the verb belongs to no name. */
  private static String without(String verb, String label) {
    return label.startsWith(verb + " ") ? label.substring(verb.length() + 1) : label;
  }

  private static Fact fact(
      Sentence sentence,
      List<Part> parts,
      Optional<Period> named,
      ClaimContext context,
      List<String> headings,
      String word) {
    String text = sentence.text();
    Optional<Subject> subject =
        parts.stream()
            .filter(p -> p instanceof Subject s && !s.generic())
            .map(Subject.class::cast)
            .findFirst();
    String verb =
        OutlookActions.words(text).map(w -> w.substring(w.lastIndexOf(' ') + 1)).orElse("");
    int at = text.toLowerCase(Locale.ROOT).indexOf(word);
    int end = at + word.length();
    return new Fact(
        subject.flatMap(s -> s.metric().concept()),
        subject.map(s -> without(verb, s.metric().label())).orElse(text.substring(at, end)),
        headings,
        subject.flatMap(Subject::segment).or(context::segment),
        subject.map(Subject::basis).orElse(Basis.REPORTED),
        named.or(context::period).orElse(new Period.Unresolved("")),
        Measure.AMOUNT,
        Optional.empty(),
        new Figure.Qualitative(OutlookActions.words(text).orElse(word)),
        sentence.source(at, end),
        Optional.empty(),
        Check.UNCHECKED,
        false);
  }
}
