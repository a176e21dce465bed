package org.earningsrelease;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.internal.extract.reread.Rereadings;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Finding;
import org.earningsrelease.validate.ValidationReport;

/**
 * Reads tables in doubt again, in other ways, and takes a reading that arithmetic proves.
 *
 * <p>Taken is the one that closes a total which nothing proved or which was contradicted, if it is
 * the only one that does. What is printed stays: where no reading of it adds up, or more than one,
 * or the issuer erred, nothing is changed.
 */
final class Repair {
  /** Every repair closes a total; a document with more misread rows is beyond this. */
  private static final int MOST_REPAIRS = 8;

  /** More other readings than these are not looked at. */
  private static final int MOST_TRIALS = 400;

  private Repair() {}

  /** The reading with all repairs, each told in a finding. */
  static ReadingTrial of(ReadDocument read, ReadingTrial first) {
    ReadingTrial best = first;
    for (int i = 0; i < MOST_REPAIRS; i++) {
      Optional<ReadingTrial> next = next(read, best);
      if (next.isEmpty()) {
        return best;
      }
      best = next.get();
    }
    return best;
  }

  private static Optional<ReadingTrial> next(ReadDocument read, ReadingTrial before) {
    List<Fact> doubtful = doubtful(before.report());
    List<Rereading> all =
        Rereadings.of(before.reading(), before.release(), doubtful).limit(MOST_TRIALS).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Rereading> others = new QuickLook(before).promising(all);
    List<Repaired> repaired = new ArrayList<>();
    for (Rereading other : others) {
      ReadingTrial after = trial(read, before, other);
      Gain.of(before.report(), after.report(), other, all.size())
          .filter(gain -> Gain.losesNothing(before.report(), after.report()))
          .map(gain -> new Repaired(after, gain))
          .ifPresent(repaired::add);
    }
    return repaired.stream()
        .filter(one -> repaired.stream().noneMatch(one::competesWith))
        .map(Repaired::after)
        .findFirst();
  }

  /** A reading that arithmetic proves, and what it gains. */
  private record Repaired(ReadingTrial after, Gain gain) {
    /** Whether both close the same total, by unlike readings. */
    boolean competesWith(Repaired other) {
      return gain.meets(other.gain)
          && !after.release().statements().equals(other.after.release().statements());
    }
  }

  private static ReadingTrial trial(ReadDocument read, ReadingTrial before, Rereading other) {
    List<Finding> findings = new ArrayList<>(before.findings());
    findings.add(
        new Finding(
            Finding.Code.TABLE_REREAD,
            Finding.Severity.INFO,
            other.change() + ", because only so the totals add up",
            other.figures().stream().findFirst()));
    return before.again(read, other.reading(), findings);
  }

  /** Totals that nothing proves, and figures of sums that do not hold. */
  private static List<Fact> doubtful(ValidationReport report) {
    List<Fact> doubtful = new ArrayList<>(report.openTotals());
    for (ArithmeticCheck check : report.failures()) {
      if (check.kind().isSum()) {
        report.release().facts().filter(check::has).forEach(doubtful::add);
      }
    }
    return doubtful;
  }
}
