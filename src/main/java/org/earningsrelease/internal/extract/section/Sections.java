package org.earningsrelease.internal.extract.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.Paragraph;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Disclaimer.Kind;

/**
 * Tells for every block which part of the release it belongs to.
 *
 * <p>Headings open parts; standing text is a part of its own wherever it stands; before the first
 * prose all is title, and behind the first table prose without a telling heading is notes.
 */
public final class Sections {
  private final SectionHeadings wordings = SectionHeadings.standard();
  private final List<PlacedBlock> placed = new ArrayList<>();
  private final List<Heading> open = new ArrayList<>();
  private final Map<Integer, StandingText> standing = new HashMap<>();
  private SectionKind current = SectionKind.TITLE;

  /** Tokens by block: a block of an earlier reading is the same object and needs no new ones. */
  private final IdentityHashMap<Block, List<Token>> tokens = new IdentityHashMap<>();

  private Sections(List<StandingText> texts, List<PlacedBlock> before) {
    before.forEach(placed -> tokens.put(placed.block(), placed.tokens()));
    for (StandingText text : texts) {
      for (int i = text.first(); i <= text.last(); i++) {
        standing.put(i, text);
      }
    }
  }

  /**
   * Places all blocks, in order.
   *
   * @param before blocks placed in an earlier reading of the same document
   */
  public static List<PlacedBlock> place(
      Layout layout, List<StandingText> standing, List<PlacedBlock> before) {
    Sections sections = new Sections(standing, before);
    for (int i = 0; i < layout.blocks().size(); i++) {
      sections.add(i, layout.blocks().get(i));
    }
    return List.copyOf(sections.placed);
  }

  private void add(int index, Block block) {
    if (block instanceof Heading heading) {
      open(heading);
      put(block, current);
    } else if (block instanceof Table) {
      put(block, SectionKind.STATEMENTS);
      if (current != SectionKind.OUTLOOK) {
        current = SectionKind.NOTES;
      }
    } else if (standing.containsKey(index)) {
      put(block, section(standing.get(index).kind()));
    } else {
      current = current == SectionKind.TITLE ? SectionKind.HIGHLIGHTS : current;
      plainTitle(block);
      put(block, current);
    }
  }

  private void put(Block block, SectionKind section) {
    placed.add(new PlacedBlock(block, section, headings(), tokens(block)));
  }

  private List<Token> tokens(Block block) {
    return tokens.computeIfAbsent(
        block, b -> Blocks.words(b).map(p -> Lexer.standard().tokens(p.text())).orElse(List.of()));
  }

  /** {@code 2023 Guidance} set like the text around it opens its part all the same. */
  private void plainTitle(Block block) {
    Optional<SectionKind> told = PlainTitle.of(block).flatMap(wordings::section);
    told.ifPresent(t -> current = t);
    if (current == SectionKind.OUTLOOK
        && told.isPresent()
        && block instanceof Paragraph paragraph) {
      open.removeIf(h -> h.level() >= PLAIN);
      open.add(new Heading(paragraph.passage(), PLAIN));
    }
  }

  /** The level of a title that nothing sets apart: below all others. */
  private static final int PLAIN = 99;

  /**
   * A heading without telling words ends an outlook or a legal part, not the highlights or notes.
   */
  private void open(Heading heading) {
    if (current == SectionKind.OUTLOOK && isLead(heading)) {
      return;
    }
    open.removeIf(h -> h.level() >= heading.level());
    open.add(heading);
    if (current == SectionKind.TITLE || hasFigure(heading)) {
      return;
    }
    SectionKind fallback =
        switch (current) {
          case OUTLOOK, DISCLAIMER, ABOUT, CONTACTS -> SectionKind.HIGHLIGHTS;
          default -> current;
        };
    current = wordings.section(heading.passage().text()).orElse(fallback);
  }

  // {@code Based on the current outlook, management expects:} introduces what follows in its part;
  // {@code Second Quarter Outlook:} begins one.
  private boolean isLead(Heading heading) {
    String text = heading.passage().text();
    String line = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : "";
    String last = line.substring(line.lastIndexOf(' ') + 1);
    return line.indexOf(' ') > 0
        && wordings.section(last).isEmpty()
        && PartReader.read(last, SegmentNames.NONE, true).stream()
            .anyMatch(p -> p.isCue(Cue.FORWARD));
  }

  /** {@code Revenue guidance at 3%-4%} is a headline and opens no part. */
  private boolean hasFigure(Heading heading) {
    return tokens(heading).stream()
        .anyMatch(
            t ->
                t instanceof Token.Money || t instanceof Token.Percent || t instanceof Token.Range);
  }

  private List<String> headings() {
    return open.stream().map(h -> h.passage().text()).toList();
  }

  private static SectionKind section(Kind kind) {
    return switch (kind) {
      case FORWARD_LOOKING, NON_GAAP -> SectionKind.DISCLAIMER;
      case ABOUT_COMPANY -> SectionKind.ABOUT;
      case CONFERENCE_CALL, CONTACTS, OTHER -> SectionKind.CONTACTS;
    };
  }
}
