package org.earningsrelease.internal.extract.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Disclaimer.Kind;

/**
 * Finds legal and standing text, under a heading that says so or by its own words.
 *
 * <p>Almost every release has a safe-harbour block; its sentences speak of the future without being
 * guidance, so it is found before anything else is read.
 */
public final class StandingTextFinder {
  private final StandingTextEvidence evidence = StandingTextEvidence.standard();
  private final SectionHeadings headings = SectionHeadings.standard();

  /** All of it, in order; no block belongs to two. */
  public List<StandingText> find(List<Block> blocks) {
    CompanyNames names = CompanyNames.of(blocks);
    List<StandingText> found = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Optional<StandingText> text = at(blocks, i, names);
      text.ifPresent(found::add);
      i = text.map(t -> t.last() + 1).orElse(i + 1);
    }
    return found;
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
    Optional<Kind> kind = evidence.kind(text).or(() -> names.describes(text));
    return kind.map(
        k -> new StandingText(k, Optional.empty(), i, evidence.lastAlike(blocks, i, k)));
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
      case CONTACTS -> Optional.of(Kind.OTHER);
      default -> Optional.empty();
    };
  }
}
