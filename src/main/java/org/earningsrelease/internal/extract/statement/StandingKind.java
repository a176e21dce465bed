package org.earningsrelease.internal.extract.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/** What a title says all figures of a table count: {@code Key ratios (%)}, {@code Store count}. */
final class StandingKind {
  private static final Set<String> SCALE_WORDS =
      Set.of("except", "thousands", "millions", "billions", "unaudited");

  private static final Set<String> CHANGES =
      Set.of("change", "changes", "growth", "increase", "increases", "decrease", "variance", "yoy");

  private static final Set<RowKind> NOT_STANDING =
      Set.of(RowKind.MONEY, RowKind.RATIO, RowKind.MEASURED, RowKind.PRICED);

  private StandingKind() {}

  /** Empty for the primary statements, which hold money. */
  static Optional<RowKind> of(TablePart part, StatementKind kind) {
    if (TableClassifier.isPrimary(kind)) {
      return Optional.empty();
    }
    return ofTitles(part.ownTitles());
  }

  /** What the first title that is no scale, list or remark says, unless that is money. */
  static Optional<RowKind> ofTitles(List<String> titles) {
    return titles.stream()
        .filter(t -> Wording.words(t).stream().noneMatch(SCALE_WORDS::contains))
        .filter(t -> !isList(t) && !isRemarkOnChanges(t))
        .findFirst()
        .flatMap(t -> RowKindLexicon.of(subject(t)))
        .filter(k -> !NOT_STANDING.contains(k));
  }

  /** {@code Revenue, store count, and headcount}: rows of money and of counts. */
  private static boolean isList(String title) {
    String list = Labels.withoutBrackets(title);
    return list.contains(", and ")
        && Arrays.stream(list.split(","))
            .anyMatch(i -> RowKindLexicon.of(i).filter(StandingKind::isCount).isEmpty());
  }

  private static boolean isCount(RowKind kind) {
    return kind == RowKind.COUNT || kind == RowKind.THINGS;
  }

  /** {@code (% indicates changes from the previous corresponding period)}: of some columns only. */
  private static boolean isRemarkOnChanges(String title) {
    return title.startsWith("(") && Wording.words(title).stream().anyMatch(CHANGES::contains);
  }

  /** {@code Revenue by location} counts no locations. */
  private static String subject(String title) {
    int by = title.indexOf(" by ");
    return by < 0 ? title : title.substring(0, by);
  }
}
