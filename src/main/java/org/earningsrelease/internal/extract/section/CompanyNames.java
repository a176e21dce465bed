package org.earningsrelease.internal.extract.section;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Disclaimer.Kind;

/** The words of a release's title and first paragraph, where its issuer is named. */
final class CompanyNames {
  /**
   * {@code Sample Semiconductor Corporation designs …}: the verb follows within the length of a
   * name.
   */
  private static final int LONGEST_NAME = 12;

  private static final PhraseTable<Boolean> VERBS =
      PhraseTable.load("extract/about-company.txt", columns -> true);
  private static final Set<String> PLACED =
      Set.of("based", "headquartered", "founded", "established");

  private final Set<String> words;

  private CompanyNames(Set<String> words) {
    this.words = words;
  }

  /** Reads the first words of a release, to the end of its first paragraph of prose. */
  static CompanyNames of(List<Block> blocks) {
    Set<String> words = new HashSet<>();
    for (Block block : blocks) {
      Blocks.words(block).ifPresent(p -> words.addAll(Wording.words(p.text())));
      if (Blocks.prose(block).filter(p -> p.words().size() > LONGEST_NAME * 2).isPresent()) {
        break;
      }
    }
    return new CompanyNames(words);
  }

  /**
   * Whether a paragraph without a heading describes the company: {@code Sample Corporation designs
   * …}, {@code Based in Springfield, Sample Inc. is …}.
   */
  Optional<Kind> describes(String paragraph) {
    List<String> start = Wording.words(paragraph);
    if (start.size() < 2 * LONGEST_NAME) {
      return Optional.empty();
    }
    boolean placed = PLACED.contains(start.get(0)) && start.get(1).equals("in");
    boolean named = words.contains(start.get(0)) && Character.isUpperCase(paragraph.charAt(0));
    return (placed || named) && verbFollows(start)
        ? Optional.of(Kind.ABOUT_COMPANY)
        : Optional.empty();
  }

  private static boolean verbFollows(List<String> start) {
    return IntStream.rangeClosed(1, LONGEST_NAME)
        .anyMatch(i -> VERBS.longestAt(start, i).isPresent());
  }
}
