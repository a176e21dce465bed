package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * Reads expectations without figures: {@code We expect operating income and net income to turn
 * positive in FY2004}.
 */
final class QualitativeOutlook {
  private QualitativeOutlook() {}

  /** One fact a metric; none where the sentence names no metric or says nothing behind it. */
  static List<Fact> read(
      Sentence sentence,
      List<Part> parts,
      ClaimReader reader,
      ClaimContext context,
      List<String> headings) {
    List<Part.Subject> subjects = subjects(Subjects.join(parts, reader.issuer(), sentence.text()));
    Optional<Period> period = period(parts, sentence.text(), reader).or(context::period);
    if (subjects.isEmpty() || period.isEmpty()) {
      return List.of();
    }
    int from = subjects.get(subjects.size() - 1).end();
    int to = end(parts, from, sentence.text());
    if (!hasWords(sentence.text(), from, to)) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    for (Part.Subject subject : subjects) {
      facts.add(fact(sentence, subject, context, period.get(), headings, from, to));
    }
    return facts;
  }

  private static Fact fact(
      Sentence sentence,
      Part.Subject subject,
      ClaimContext context,
      Period period,
      List<String> headings,
      int from,
      int to) {
    String words = sentence.text().substring(from, to).strip();
    return new Fact(
        subject.metric().concept(),
        subject.metric().label(),
        headings,
        subject.segment().or(context::segment),
        subject.basis(),
        period,
        Measure.AMOUNT,
        Optional.empty(),
        new Figure.Qualitative(words),
        sentence.source(from, to),
        Optional.empty(),
        Check.UNCHECKED);
  }

  /** The metrics in a row behind the word of expectation, or before it: {@code A and B}. */
  private static List<Part.Subject> subjects(List<Part> parts) {
    List<Part.Subject> subjects = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Subject subject && !subject.generic()) {
        subjects.add(subject);
      } else if (!subjects.isEmpty() && !joins(part)) {
        return subjects;
      }
    }
    return subjects;
  }

  private static boolean joins(Part part) {
    return part.isCue(Cue.AND) || part.isCue(Cue.FILLER) || part.isSign(',');
  }

  private static Optional<Period> period(List<Part> parts, String text, ClaimReader reader) {
    return parts.stream()
        .filter(Part.When.class::isInstance)
        .map(Part.When.class::cast)
        .flatMap(
            w ->
                reader
                    .calendar()
                    .resolve(
                        w.time().phrase(),
                        text.substring(w.start(), w.end()),
                        TimeContext.outlook(TimeContext.Wanted.DURATION))
                    .stream())
        .findFirst();
  }

  /** Before the time, or the sentence's full stop. */
  private static int end(List<Part> parts, int from, String text) {
    int end = text.length();
    for (Part part : parts) {
      if (part.start() >= from && (part instanceof Part.When || part.isSign(';'))) {
        end = part.start();
        break;
      }
    }
    String words = text.substring(from, end).stripTrailing();
    for (String tail : List.of(" in", " for", " during", " of", ".", ",")) {
      words = words.endsWith(tail) ? words.substring(0, words.length() - tail.length()) : words;
    }
    return from + words.length();
  }

  private static boolean hasWords(String text, int from, int to) {
    return to > from && text.substring(from, to).chars().anyMatch(Character::isLetter);
  }
}
