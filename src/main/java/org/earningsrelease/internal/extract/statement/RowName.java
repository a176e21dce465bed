package org.earningsrelease.internal.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.statement.RowEvidence.Group;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * A row's name as totals are compared with headings.
 *
 * @param words its wording
 * @param activity the part of a cash flow statement that it names
 */
record RowName(List<String> words, Optional<Group> activity) {
  private static final Set<Group> ACTIVITIES =
      Set.of(Group.OPERATING_CASH, Group.INVESTING_CASH, Group.FINANCING_CASH);

  RowName {
    words = List.copyOf(words);
  }

  static RowName of(String text) {
    List<String> words = Wording.words(text);
    boolean named = words.contains("activities") && !words.contains("adjustments");
    return new RowName(
        words, named ? RowEvidence.group(text).filter(ACTIVITIES::contains) : Optional.empty());
  }

  // {@code Total current assets} of {@code Current assets}, {@code Net cash used in investing
  // activities} of {@code Investing activities}.
  boolean isTotalOf(RowName heading) {
    return isNamedAfter(heading)
        || (words.contains("cash") && activity.isPresent() && activity.equals(heading.activity));
  }

  private boolean isNamedAfter(RowName heading) {
    return words.size() > 1
        && words.get(0).equals("total")
        && new HashSet<>(words.subList(1, words.size())).equals(new HashSet<>(heading.words));
  }
}
