package org.earningsrelease.internal.extract.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Disclaimer.Kind;

/**
 * Finds legal and standing text, under a heading that says so or by its own words.
 *
 * <p>Almost every release has a safe-harbour block; its sentences speak of the future without being
 * guidance, so it is found before anything else is read.
 */
public final class StandingTextFinder {
  /** A title has no more words than this. */
  private static final int LONGEST_TITLE = 10;

  private final StandingTextEvidence evidence = StandingTextEvidence.standard();
  private final SectionHeadings headings = SectionHeadings.standard();

  /** All of it, in order; no block belongs to two. */
  public List<StandingText> find(List<Block> blocks) {
    CompanyNames names = CompanyNames.of(blocks);
    List<StandingText> found = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Optional<StandingText> text = at(blocks, i, names);
      text.ifPresent(t -> add(t, blocks, found));
      i = text.map(t -> t.last() + 1).orElse(i + 1);
    }
    return found;
  }

  /** A title that each page repeats goes on with the text of the page before. */
  private static void add(StandingText text, List<Block> blocks, List<StandingText> found) {
    StandingText before = found.isEmpty() ? text : found.get(found.size() - 1);
    boolean goesOn =
        before.last() + 2 == text.first()
            && text.heading().isPresent()
            && text.heading().equals(before.heading())
            && blocks.get(before.last() + 1) instanceof Heading;
    if (goesOn) {
      found.set(
          found.size() - 1,
          new StandingText(before.kind(), before.heading(), before.first(), text.last()));
    } else {
      found.add(text);
    }
  }

  private Optional<StandingText> at(List<Block> blocks, int i, CompanyNames names) {
    Block block = blocks.get(i);
    if (block instanceof Heading heading) {
      return underHeading(blocks, i, heading.passage().text());
    }
    Optional<Passage> passage = Blocks.prose(block);
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    String text = passage.get().text();
    if (isTitle(text) && leadsToText(blocks, i + 1)) {
      return underHeading(blocks, i, text);
    }
    Optional<Kind> kind = evidence.kind(text).or(() -> names.describes(text));
    return kind.map(
        k -> new StandingText(k, Optional.empty(), i, evidence.lastAlike(blocks, i, k)));
  }

  /** {@code Explanation of Non-GAAP Measures}: a heading in the type of the text below it. */
  private boolean isTitle(String text) {
    return Wording.words(text).size() <= LONGEST_TITLE
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && headings.section(text).filter(s -> s == SectionKind.DISCLAIMER).isPresent();
  }

  private boolean leadsToText(List<Block> blocks, int next) {
    return next < blocks.size()
        && Blocks.prose(blocks.get(next))
            .map(Passage::text)
            .filter(t -> Wording.words(t).size() > LONGEST_TITLE)
            .flatMap(evidence::likeliest)
            .isPresent();
  }

  /**
   * {@code Forward-Looking Statements}: what stands under the heading, or under headings stacked on
   * each other, to the next heading or a table.
   */
  private Optional<StandingText> underHeading(List<Block> blocks, int i, String heading) {
    int first = i + 1;
    while (first < blocks.size() && blocks.get(first) instanceof Heading) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < blocks.size() && Blocks.prose(blocks.get(last + 1)).isPresent()) {
      last++;
    }
    if (last < first) {
      return Optional.empty();
    }
    List<Block> under = blocks.subList(first, last + 1);
    int start = first;
    return headings
        .section(heading)
        .flatMap(section -> kind(section, under))
        .map(
            kind ->
                new StandingText(
                    kind, Optional.of(heading), start, start + evidence.reach(under, kind) - 1));
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b -> Blocks.prose(b).stream())
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  /** {@code Disclaimer} alone does not tell which one; its first paragraph does, or all of them. */
  private Optional<Kind> kind(SectionKind section, List<Block> under) {
    return switch (section) {
      case DISCLAIMER ->
          evidence
              .likeliest(text(under.subList(0, 1)))
              .or(() -> evidence.likeliest(text(under)))
              .or(() -> Optional.of(Kind.OTHER));
      case ABOUT -> Optional.of(Kind.ABOUT_COMPANY);
      case CONTACTS ->
          Optional.of(CallWords.speaksOfCall(text(under)) ? Kind.CONFERENCE_CALL : Kind.CONTACTS);
      default -> Optional.empty();
    };
  }
}
