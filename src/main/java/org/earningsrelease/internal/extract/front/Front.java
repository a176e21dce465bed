package org.earningsrelease.internal.extract.front;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.SectionKind;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;

/**
 * The beginning of a release.
 *
 * @param lines what stands before the first paragraph: headline, names, dates, key points
 * @param lead the first paragraph
 */
public record Front(List<Line> lines, Optional<Passage> lead) {
  /** The first paragraph is a sentence or more. */
  private static final int SENTENCE = 12;

  private static final int SEARCHED = 60;

  /**
   * A line before the first paragraph.
   *
   * @param heading whether it is set as one
   */
  public record Line(Passage passage, boolean heading) {
    public String text() {
      return passage.text();
    }
  }

  public Front {
    lines = List.copyOf(lines);
  }

  public static Front of(List<PlacedBlock> blocks) {
    List<PlacedBlock> first = blocks.subList(0, Math.min(SEARCHED, blocks.size()));
    Optional<PlacedBlock> lead =
        lead(first, (p, b) -> DateLine.of(p.text(), b.tokens()).isPresent())
            .or(() -> lead(first, (p, b) -> IssuerNames.opening(p.text()).isPresent()))
            .or(() -> lead(first, (p, b) -> p.words().size() >= 2 * SENTENCE));
    List<Line> lines =
        first.stream()
            .takeWhile(b -> lead.filter(b::equals).isEmpty())
            .flatMap(Front::lines)
            .toList();
    return new Front(lines, lead.flatMap(l -> Blocks.words(l.block())));
  }

  private static Optional<PlacedBlock> lead(
      List<PlacedBlock> blocks, BiPredicate<Passage, PlacedBlock> wanted) {
    return blocks.stream()
        .filter(b -> b.block() instanceof Block.Paragraph && !isStanding(b))
        .filter(
            b ->
                Blocks.words(b.block())
                    .filter(p -> p.words().size() >= SENTENCE && !isForm(p.text()))
                    .filter(p -> wanted.test(p, b))
                    .isPresent())
        .findFirst();
  }

  // {@code Company name: Sample Co., Ltd. Securities code: 9999}: a form, no sentence
  private static boolean isForm(String text) {
    String[] words = text.split(" ", -1);
    return Arrays.stream(words).filter(w -> w.endsWith(":")).count() * 12 > words.length;
  }

  // A safe-harbour text may stand before the results: it is not what the release begins with.
  private static boolean isStanding(PlacedBlock placed) {
    return placed.section() == SectionKind.DISCLAIMER
        || placed.section() == SectionKind.CONTACTS
        || placed.section() == SectionKind.ABOUT;
  }

  private static Stream<Line> lines(PlacedBlock placed) {
    boolean heading = placed.block() instanceof Block.Heading;
    return isStanding(placed)
        ? Stream.empty()
        : AllWords.of(placed.block()).filter(p -> !p.isEmpty()).map(p -> new Line(p, heading));
  }
}
