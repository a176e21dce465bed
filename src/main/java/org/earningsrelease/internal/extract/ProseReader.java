package org.earningsrelease.internal.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.layout.Block.Paragraph;
import org.earningsrelease.internal.layout.Passage;

/**
 * Reads the prose of a release about results: headlines, paragraphs, bullets, in their contexts.
 */
final class ProseReader {
  private final ClaimReader reader;
  private final HeadingContexts headings;
  private final List<Said> said = new ArrayList<>();
  private final Deque<Level> bullets = new ArrayDeque<>();
  private ClaimContext lead = ClaimContext.NONE;
  private List<String> above = List.of();

  /** A bullet that deeper ones belong to. */
  private record Level(int depth, ClaimContext context) {}

  private ProseReader(ClaimReader reader, HeadingContexts headings) {
    this.reader = reader;
    this.headings = headings;
  }

  /** Everything that the blocks say about results, in reading order. */
  static List<Said> read(List<PlacedBlock> blocks, ClaimReader reader) {
    ProseReader prose = new ProseReader(reader, new HeadingContexts(reader));
    for (PlacedBlock placed : blocks) {
      prose.add(placed);
    }
    return List.copyOf(prose.said);
  }

  private void add(PlacedBlock placed) {
    Block block = placed.block();
    if (!isAboutResults(placed)) {
      return;
    }
    if (!placed.headings().equals(above) || block instanceof Heading) {
      above = placed.headings();
      lead = headings.of(above);
      bullets.clear();
    }
    if (block instanceof Heading heading) {
      sentences(heading.passage(), placed, ClaimContext.NONE.withSegment(lead.segment()));
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.passage(), placed);
    } else if (block instanceof ListItem item) {
      bullet(item, placed);
    }
  }

  private static boolean isAboutResults(PlacedBlock placed) {
    return switch (placed.section()) {
      case TITLE, HIGHLIGHTS -> true;
      case OUTLOOK, STATEMENTS, DISCLAIMER, NOTES, ABOUT, CONTACTS -> false;
    };
  }

  private void paragraph(Passage passage, PlacedBlock placed) {
    bullets.clear();
    if (headings.isLead(passage.text())) {
      lead = headings.under(headings.of(above), passage.text());
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
    for (Sentence sentence : Sentences.of(passage)) {
      ClaimReader.Reading reading = reader.read(sentence, current);
      said.add(new Said(sentence, placed.headings(), current, reading.claims()));
      current = reading.context();
    }
    return current;
  }
}
