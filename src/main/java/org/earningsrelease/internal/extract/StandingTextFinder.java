package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class StandingTextFinder {
  private final StandingTextEvidence evidence = StandingTextEvidence.standard();
  private final SectionHeadings headings = SectionHeadings.standard();

  /** All of it, in order; no block belongs to two. */
  List<StandingText> find(List<Block> blocks) {
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
   * {@code Forward-Looking Statements}: what stands under the heading, to the next one or a table.
   */
  private Optional<StandingText> underHeading(List<Block> blocks, int i, String heading) {
    int last = i;
    while (last + 1 < blocks.size() && Blocks.prose(blocks.get(last + 1)).isPresent()) {
      last++;
    }
    if (last == i) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Block block : blocks.subList(i + 1, last + 1)) {
      Blocks.prose(block).ifPresent(p -> text.append(p.text()).append('\n'));
    }
    int end = last;
    return headings
        .section(heading)
        .flatMap(section -> kind(section, text.toString()))
        .map(kind -> new StandingText(kind, Optional.of(heading), i + 1, end));
  }

  private Optional<Kind> kind(SectionKind section, String text) {
    return switch (section) {
      case DISCLAIMER -> Optional.of(evidence.likeliest(text).orElse(Kind.OTHER));
      case ABOUT -> Optional.of(Kind.ABOUT_COMPANY);
      case CONTACTS -> Optional.of(Kind.OTHER);
      default -> Optional.empty();
    };
  }
}
