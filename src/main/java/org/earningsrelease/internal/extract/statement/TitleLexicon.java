package org.earningsrelease.internal.extract.statement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/** Tells from a title what a table states. */
final class TitleLexicon {
  private static final PhraseTable<StatementKind> TITLES =
      PhraseTable.load("extract/titles.txt", columns -> StatementKind.valueOf(columns.get(0)));

  /**
   * Where a line names several kinds the one that restricts most wins: a {@code Reconciliation of …
   * Statement of Operations} is no statement of operations.
   */
  private static final List<StatementKind> STRONGEST_FIRST =
      List.of(
          StatementKind.GUIDANCE,
          StatementKind.RECONCILIATION,
          StatementKind.SEGMENT_INFORMATION,
          StatementKind.CHANGES_IN_EQUITY,
          StatementKind.CASH_FLOW,
          StatementKind.BALANCE_SHEET,
          StatementKind.INCOME_STATEMENT,
          StatementKind.COMPREHENSIVE_INCOME,
          StatementKind.KEY_FIGURES);

  /** {@code Statement of unaudited consolidated financial results}: in any order or none. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "audited",
          "unaudited",
          "reviewed",
          "consolidated",
          "standalone",
          "condensed",
          "interim",
          "quarterly",
          "annual",
          "half",
          "yearly",
          "summarized",
          "summarised",
          "abridged",
          "group");

  private TitleLexicon() {}

  /** The kind that a line names. */
  static Optional<StatementKind> kind(String line) {
    return kinds(line).stream().min(Comparator.comparing(STRONGEST_FIRST::indexOf));
  }

  private static Set<StatementKind> kinds(String line) {
    List<String> words = withoutScale(Wording.words(Labels.withoutBrackets(line)));
    Set<StatementKind> named = kinds(words);
    return named.isEmpty()
        ? kinds(words.stream().filter(w -> !QUALIFIERS.contains(w)).toList())
        : named;
  }

  private static Set<StatementKind> kinds(List<String> words) {
    Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseTable.Match<StatementKind>> match = TITLES.longestAt(words, i);
      match.ifPresent(m -> kinds.add(m.value()));
      i = match.map(PhraseTable.Match::to).orElse(i + 1);
    }
    return kinds;
  }

  /** {@code In thousands, except per share data} names no kind. */
  private static List<String> withoutScale(List<String> words) {
    int except = words.indexOf("except");
    return except < 0 ? words : words.subList(0, except);
  }
}
