package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.OutlookBands;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
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

  /** One fact a metric; none where no metric is named or no known wording stands behind it. */
  static List<Fact> read(
      Sentence sentence,
      List<Part> parts,
      Optional<Period> named,
      ClaimContext context,
      List<String> headings) {
    List<Part.Subject> subjects = subjects(parts);
    Optional<Period> period = named.or(context::period);
    if (subjects.isEmpty() || period.isEmpty()) {
      return List.of();
    }
    int from = subjects.get(subjects.size() - 1).end();
    Optional<Part> band = band(parts, from);
    List<Fact> facts = new ArrayList<>();
    if (band.isPresent()) {
      for (Part.Subject subject : subjects) {
        facts.add(fact(sentence, subject, context, period.get(), headings, band.get()));
      }
    }
    return facts;
  }

  /** The words of the first known wording behind the metrics, within their clause. */
  private static Optional<Part> band(List<Part> parts, int from) {
    List<Part> behind =
        parts.stream().filter(p -> p.start() >= from).takeWhile(p -> !isClosed(p)).toList();
    List<String> words = behind.stream().map(QualitativeOutlook::text).toList();
    for (int i = 0; i < behind.size(); i++) {
      Optional<Match<Boolean>> match = OutlookBands.longestAt(words, i);
      if (match.isPresent() && isLed(behind, i)) {
        Part last = behind.get(match.get().to() - 1);
        return Optional.of(new Part.Term(behind.get(i).start(), last.end(), ""));
      }
    }
    return Optional.empty();
  }

  /** {@code is expected to increase}; not {@code efforts to increase}. */
  private static boolean isLed(List<Part> behind, int band) {
    int j = band - 1;
    while (j >= 0 && isSmall(behind.get(j))) {
      j--;
    }
    return j < 0 || behind.get(j) instanceof Part.Cued || behind.get(j) instanceof Part.When;
  }

  private static boolean isSmall(Part part) {
    return part.isCue(Cue.FILLER) || part.isCue(Cue.TO) || part.isSign(',');
  }

  private static boolean isClosed(Part part) {
    return part instanceof Part.Subject || part.isSign(';') || part.isSign('.');
  }

  private static String text(Part part) {
    if (part instanceof Part.Term term) {
      return term.text();
    }
    return part instanceof Part.Cued cued ? cued.text() : ";";
  }

  private static Fact fact(
      Sentence sentence,
      Part.Subject subject,
      ClaimContext context,
      Period period,
      List<String> headings,
      Part band) {
    return new Fact(
        subject.metric().concept(),
        subject.metric().label(),
        headings,
        subject.segment().or(context::segment),
        subject.basis(),
        period,
        Measure.AMOUNT,
        Optional.empty(),
        new Figure.Qualitative(sentence.text().substring(band.start(), band.end())),
        sentence.source(band.start(), band.end()),
        Optional.empty(),
        Check.UNCHECKED,
        false);
  }

  /** The first metrics in a row: {@code operating income and net income}. */
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
}
