package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Subject;

/**
 * Metrics named in a row and figures printed in a row: {@code Revenue and net income grew 5% and
 * 7%, respectively}.
 *
 * @param parts of the sentence
 */
record JointSubjects(List<Part> parts) {
  /**
   * Which of the metrics a figure belongs to: the last of them where it is the only figure; empty
   * where there are more figures than one, but not one for each.
   *
   * @param last index of the last metric's part
   * @param number index of the figure's part
   */
  Optional<Subject> of(int last, Subject s, int number) {
    int first = last;
    int subjects = 1;
    while (before(first) >= 0) {
      first = before(first);
      subjects++;
    }
    int from = number;
    int figures = 1;
    while (figureBefore(from) >= 0) {
      from = figureBefore(from);
      figures++;
    }
    int place = figures - 1;
    for (int j = figureBehind(number); j > 0; j = figureBehind(j)) {
      figures++;
    }
    if (subjects == 1 || figures == 1) {
      return Optional.of(s);
    }
    return figures == subjects ? Optional.of(subject(last, subjects - 1 - place)) : clear(s);
  }

  /** Without {@code respectively} further figures may be of other times. */
  private Optional<Subject> clear(Subject s) {
    return parts.stream().anyMatch(p -> p.isCue(Cue.RESPECTIVELY))
        ? Optional.empty()
        : Optional.of(s);
  }

  private Subject subject(int last, int back) {
    int at = last;
    for (int i = 0; i < back; i++) {
      at = before(at);
    }
    return (Subject) parts.get(at);
  }

  /** The metric that stands before another one in the same row; -1 where none does. */
  private int before(int subject) {
    int j = subject - 1;
    while (j > 0 && parts.get(j).isCue(Cue.FILLER)) {
      j--;
    }
    int joint = j;
    while (j > 0 && (parts.get(j).isCue(Cue.AND) || parts.get(j).isSign(','))) {
      j--;
    }
    return j >= 0 && j < joint && parts.get(j) instanceof Subject ? j : -1;
  }

  private int figureBefore(int number) {
    int j = number - 1;
    while (j > 0 && joins(parts.get(j))) {
      j--;
    }
    return j >= 0 && j < number - 1 && parts.get(j) instanceof Amount ? j : -1;
  }

  private int figureBehind(int number) {
    int j = number + 1;
    while (j < parts.size() && joins(parts.get(j))) {
      j++;
    }
    return j < parts.size() && j > number + 1 && parts.get(j) instanceof Amount ? j : -1;
  }

  private static boolean joins(Part part) {
    return part.isCue(Cue.AND) || part.isSign(',') || part.isCue(Cue.FILLER);
  }
}
