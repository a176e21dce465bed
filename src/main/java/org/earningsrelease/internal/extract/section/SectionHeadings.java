package org.earningsrelease.internal.extract.section;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;

/** Which part of a release a heading opens, by its words. */
final class SectionHeadings {
  private static final SectionHeadings STANDARD =
      new SectionHeadings(PhraseTable.load("extract/section-headings.txt", Rule::of));

  private final PhraseTable<Rule> rules;

  private SectionHeadings(PhraseTable<Rule> rules) {
    this.rules = rules;
  }

  static SectionHeadings standard() {
    return STANDARD;
  }

  /**
   * Empty where the words do not tell: {@code Domestic}. The longest wording decides, then the
   * first.
   */
  Optional<SectionKind> section(String heading) {
    List<String> words = Wording.words(heading);
    Match<Rule> best = null;
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<Rule>> match = rules.longestAt(words, i);
      if (match.isPresent()
          && match.get().value().allows(match.get(), words.size())
          && (best == null || length(match.get()) > length(best))) {
        best = match.get();
      }
    }
    return Optional.ofNullable(best).map(m -> m.value().section());
  }

  private static int length(Match<Rule> match) {
    return match.to() - match.from();
  }

  private enum Where {
    ANY,
    START,
    WHOLE
  }

  private record Rule(SectionKind section, Where where) {
    static Rule of(List<String> columns) {
      return new Rule(
          SectionKind.valueOf(columns.get(0)),
          Where.valueOf(columns.get(1).toUpperCase(Locale.ROOT)));
    }

    boolean allows(Match<Rule> match, int words) {
      return switch (where) {
        case ANY -> true;
        case START -> match.from() == 0;
        case WHOLE -> match.from() == 0 && match.to() == words;
      };
    }
  }
}
