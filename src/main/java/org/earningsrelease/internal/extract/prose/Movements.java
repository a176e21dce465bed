package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * {@code a decrease from $19 million in 3Q03}: the direction that words give a figure against an
 * earlier one.
 *
 * <p>It is a claim of its own, a change in words: of the newer period, which the figure told before
 * is dated by.
 */
public final class Movements {
  /** Sentences that may stand between a figure and what is said of its way. */
  private static final int SENTENCES = 6;

  private final List<Said> prose;
  private final SegmentNames segments;

  private Movements(List<Said> prose, SegmentNames segments) {
    this.prose = prose;
    this.segments = segments;
  }

  /** The same prose with the directions that its words tell. */
  public static List<Said> add(List<Said> prose, SegmentNames segments) {
    Movements movements = new Movements(prose, segments);
    List<Said> added = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      added.add(movements.with(i));
    }
    return List.copyOf(added);
  }

  private Said with(int index) {
    Said said = prose.get(index);
    if (said.claims().isEmpty() || !said.sentence().text().contains(" from ")) {
      return said;
    }
    List<Claim> claims = new ArrayList<>(said.claims());
    List<Part> parts = PartReader.read(said.sentence(), segments, false);
    for (int from = 0; from < parts.size(); from++) {
      movement(index, parts, from).ifPresent(claims::add);
    }
    claims.sort(Comparator.comparingInt(c -> c.source().start()));
    return new Said(said.sentence(), said.headings(), said.context(), claims);
  }

  /** The change that begins with a word of direction at a part. */
  private Optional<Claim> movement(int index, List<Part> parts, int at) {
    if (!(parts.get(at) instanceof Part.Cued way) || !isDirection(way)) {
      return Optional.empty();
    }
    int from = way.text().endsWith("from") ? at : at + 1;
    if (from >= parts.size() || from > at && !isFrom(parts.get(from))) {
      return Optional.empty();
    }
    return amount(parts, from + 1).flatMap(amount -> movement(index, way, amount));
  }

  private static boolean isDirection(Part.Cued word) {
    return word.sign() != 0 || word.is(Cue.TURN);
  }

  private static boolean isFrom(Part part) {
    return part instanceof Part.Cued cued && cued.text().equalsIgnoreCase("from");
  }

  /** The figure of the same phrase. */
  private static Optional<Part.Amount> amount(List<Part> parts, int from) {
    for (int i = from; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Amount amount) {
        return Optional.of(amount);
      } else if (parts.get(i) instanceof Part.Sign) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> movement(int index, Part.Cued way, Part.Amount amount) {
    Sentence sentence = prose.get(index).sentence();
    int start = sentence.source(amount.start(), amount.end()).start();
    return prose.get(index).claims().stream()
        .filter(c -> c.measure() == Measure.AMOUNT && c.source().start() == start)
        .findFirst()
        .flatMap(
            earlier ->
                newer(index, earlier).map(now -> claim(earlier, now, way, amount, sentence)));
  }

  private static Claim claim(
      Claim earlier, Period now, Part.Cued way, Part.Amount amount, Sentence sentence) {
    return new Claim(
        earlier.metric(),
        earlier.segment(),
        earlier.basis(),
        now,
        Measure.CHANGE,
        PeriodComparison.of(now, earlier.period()),
        new Figure.Qualitative(way.text().endsWith("from") ? way.text() : way.text() + " from"),
        sentence.source(way.start(), amount.end()),
        ProseRule.DIRECTION);
  }

  /** The period of the figure told before of the same thing. */
  private Optional<Period> newer(int index, Claim earlier) {
    for (int i = index; i >= Math.max(0, index - SENTENCES); i--) {
      List<Claim> claims = prose.get(i).claims();
      for (int j = claims.size() - 1; j >= 0; j--) {
        if (isNewer(claims.get(j), earlier)) {
          return Optional.of(claims.get(j).period());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNewer(Claim claim, Claim earlier) {
    return claim.measure() == Measure.AMOUNT
        && claim.metric().concept().equals(earlier.metric().concept())
        && claim.metric().concept().isPresent()
        && claim.segment().equals(earlier.segment())
        && claim.basis() == earlier.basis()
        && PeriodComparison.of(claim.period(), earlier.period()).isPresent();
  }
}
