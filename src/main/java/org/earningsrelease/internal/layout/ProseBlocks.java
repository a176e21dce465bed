package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines outside tables to paragraphs, headings and list items. */
final class ProseBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final ListDepths depths = new ListDepths();
  private List<Strip> open = new ArrayList<>();

  private ProseBlocks() {}

  static List<Block> of(List<Strip> strips) {
    ProseBlocks prose = new ProseBlocks();
    for (Strip strip : strips) {
      if (prose.begins(strip)) {
        prose.close();
      }
      prose.open.add(strip);
    }
    prose.close();
    return List.copyOf(prose.blocks);
  }

  private boolean begins(Strip strip) {
    if (open.isEmpty()) {
      return false;
    }
    Strip last = open.get(open.size() - 1);
    if (strip.newPage()) {
      return !runsOver(last, strip);
    }
    if (strip.apart() || Bullet.begins(strip)) {
      return true;
    }
    boolean table = Prose.isTabular(strip) || Prose.isTabular(last);
    boolean heading =
        isCapitals(last) && !isCapitals(strip) && Prose.isShort(last, strip, strip.right());
    return table || heading || isIndented(strip, last);
  }

  private static boolean isCapitals(Strip strip) {
    return Look.isCapitals(strip.text());
  }

  /** A page break within a sentence. */
  private static boolean runsOver(Strip last, Strip strip) {
    String text = last.text();
    char end = text.charAt(text.length() - 1);
    boolean closed = ".:!?\"”)-".indexOf(end) >= 0;
    return Look.startsLower(strip.text()) && !closed && !Bullet.begins(strip);
  }

  /** A first line set in: deeper than the line above, which ends a sentence. */
  private boolean isIndented(Strip strip, Strip last) {
    boolean deeper = strip.left() > last.left() + 1.5 * strip.digit();
    return deeper && open.size() > 1 && last.text().endsWith(".");
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    List<Word> words = new ArrayList<>();
    open.forEach(strip -> words.addAll(strip.line().words()));
    int marker = Bullet.words(words);
    if (marker > 0) {
      Passage passage = Passages.joined(words.subList(marker, words.size()));
      String sign = Passage.of(words.subList(0, marker)).text();
      blocks.add(new Block.ListItem(passage, sign, depths.of(open.get(0))));
    } else {
      depths.clear();
      Passage passage = Passages.joined(words);
      int level = Headings.level(open);
      blocks.add(level > 0 ? new Block.Heading(passage, level) : new Block.Paragraph(passage));
    }
    open = new ArrayList<>();
  }
}
