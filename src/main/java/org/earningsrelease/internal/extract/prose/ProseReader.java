package org.earningsrelease.internal.extract.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.layout.Block.Paragraph;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Comparison;

/**
 * Reads the prose of a release about results: headlines, paragraphs, bullets, in their contexts.
 */
public final class ProseReader {
  private final ClaimReader reader;
  private final HeadingContexts headings;
  private final List<Said> said = new ArrayList<>();
  private final Deque<Level> bullets = new ArrayDeque<>();
  private ClaimContext lead = ClaimContext.NONE;
  private List<String> above = List.of();
  private boolean statements;
  private Optional<String> recent = Optional.empty();
  private Optional<String> titled = Optional.empty();
  private boolean underHeading;

  /** What earlier figures have been told to belong to so far. */
  private final Set<Comparison> compared = EnumSet.noneOf(Comparison.class);

  /** A bullet that deeper ones belong to. */
  private record Level(int depth, ClaimContext context) {}

  private ProseReader(ClaimReader reader, HeadingContexts headings) {
    this.reader = reader;
    this.headings = headings;
  }

  /** Everything that the blocks say about results, in reading order. */
  public static List<Said> read(List<PlacedBlock> blocks, ClaimReader reader) {
    ProseReader prose = new ProseReader(reader, new HeadingContexts(reader));
    for (PlacedBlock placed : blocks) {
      prose.add(placed);
    }
    return List.copyOf(prose.said);
  }

  private void add(PlacedBlock placed) {
    Block block = placed.block();
    statements |= placed.isLongTable();
    if (!isAboutResults(placed)) {
      return;
    }
    if (!placed.headings().equals(above) || block instanceof Heading) {
      above = placed.headings();
      title(block);
      lead = headings.of(above).withSegment(titled);
      bullets.clear();
    }
    underHeading = block instanceof Heading;
    if (block instanceof Heading heading) {
      sentences(heading.passage(), placed, ClaimContext.NONE.withSegment(lead.segment()));
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.passage(), placed);
    } else if (block instanceof ListItem item) {
      bullet(item, placed);
    }
  }

  /**
   * Prose between tables of key figures goes on with the results; behind statements it explains.
   */
  private boolean isAboutResults(PlacedBlock placed) {
    return switch (placed.section()) {
      case TITLE, HIGHLIGHTS -> true;
      case NOTES -> !statements && !isFootnote(placed.block());
      case OUTLOOK, STATEMENTS, DISCLAIMER, ABOUT, CONTACTS -> false;
    };
  }

  /** {@code (1) …}, {@code * …}, {@code Note: …}. */
  private static boolean isFootnote(Block block) {
    if (block instanceof ListItem item) {
      return item.marker().startsWith("(") || item.marker().startsWith("*");
    }
    String text = Blocks.words(block).map(Passage::text).orElse("");
    return text.startsWith("*") || text.startsWith("(") || text.startsWith("Note");
  }

  /**
   * {@code Coatings}, then {@code Sales and operating income}: the second goes on about the first.
   */
  private void title(Block block) {
    if (block instanceof Heading heading) {
      String words = heading.passage().text();
      boolean subtitle = underHeading && headings.speaksOfMetric(words);
      titled = headings.segment(words).or(() -> subtitle ? titled : Optional.empty());
    }
  }

  private void paragraph(Passage passage, PlacedBlock placed) {
    bullets.clear();
    if (headings.isLead(passage.text())) {
      lead = headings.under(headings.of(above).withSegment(titled), passage.text());
      return;
    }
    sentences(passage, placed, lead);
  }

  private void bullet(ListItem item, PlacedBlock placed) {
    while (!bullets.isEmpty() && bullets.peek().depth() >= item.depth()) {
      bullets.pop();
    }
    ClaimContext parent = bullets.isEmpty() ? lead : bullets.peek().context();
    bullets.push(new Level(item.depth(), sentences(item.passage(), placed, parent)));
  }

  private ClaimContext sentences(Passage passage, PlacedBlock placed, ClaimContext context) {
    ClaimContext current = headings.label(passage.text(), context);
    for (Sentence sentence : placed.sentences()) {
      ClaimReader.Reading reading =
          reader.read(sentence, current.withRecent(recent).withUsual(usual()));
      reading.compared().ifPresent(compared::add);
      for (Claim claim : reading.claims()) {
        recent = claim.segment().or(() -> recent);
      }
      said.add(new Said(sentence, placed.headings(), current, reading.claims()));
      current = after(reading, context);
    }
    return current;
  }

  /** A sentence about one segment is gone on about; one about several, or the whole, is not. */
  private static ClaimContext after(ClaimReader.Reading reading, ClaimContext outer) {
    long segments = reading.claims().stream().map(Claim::segment).distinct().count();
    boolean one =
        reading.claims().isEmpty()
            || segments == 1 && reading.claims().get(0).segment().isPresent();
    return one ? reading.context() : reading.context().about(outer.segment());
  }

  /** All earlier figures so far are of one kind: one without a time is so, too. */
  private Optional<Comparison> usual() {
    return compared.size() == 1 ? Optional.of(compared.iterator().next()) : Optional.empty();
  }
}
