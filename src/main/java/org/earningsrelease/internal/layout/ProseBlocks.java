package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines outside tables to paragraphs, headings and list items. */
final class ProseBlocks {
  /** What ends sentences and what leads to a list. */
  private static final String ENDS = ".:!?;";

  /** First lines are set in, and items hang, by fewer digits than this. */
  private static final double FAR = 12;

  /** Lines centred alike differ by fewer digits than this. */
  private static final double NEAR = 3;

  private final List<Block> blocks = new ArrayList<>();
  private final ListDepths depths = new ListDepths();

  private ProseBlocks() {}

  static List<Block> of(List<Strip> strips) {
    ProseBlocks prose = new ProseBlocks();
    List<List<Strip>> groups = groups(strips);
    for (int i = 0; i < groups.size(); i++) {
      boolean apart = i + 1 == groups.size() || groups.get(i + 1).get(0).apart();
      prose.add(groups.get(i), apart);
    }
    return List.copyOf(prose.blocks);
  }

  private static List<List<Strip>> groups(List<Strip> strips) {
    List<List<Strip>> groups = new ArrayList<>();
    for (Strip strip : strips) {
      if (groups.isEmpty() || begins(strip, groups.get(groups.size() - 1))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(strip);
    }
    return groups;
  }

  private static boolean begins(Strip strip, List<Strip> open) {
    Strip last = open.get(open.size() - 1);
    if (strip.newPage()) {
      return !runsOver(last, strip);
    }
    if (Bullet.begins(strip) || (strip.apart() && !goesOn(strip, open))) {
      return true;
    }
    boolean table = Prose.isTabular(strip) || Prose.isTabular(last);
    boolean heading = standsOut(last, strip) && Prose.isShort(last, strip, strip.right());
    boolean title = strip.bold() && !last.bold() && ENDS.indexOf(end(last)) >= 0;
    return table
        || heading
        || title
        || isElsewhere(strip, last)
        || (open.size() > 1 && isIndented(strip, last));
  }

  /** Set wider than its neighbours, but in the middle of a sentence, or hanging under a bullet. */
  private static boolean goesOn(Strip strip, List<Strip> open) {
    Strip last = open.get(open.size() - 1);
    if (strip.blanks() >= 1 || ENDS.indexOf(end(last)) >= 0) {
      return false;
    }
    List<Word> first = open.get(0).line().words();
    int marker = Bullet.words(first);
    boolean hanging =
        marker > 0 && Math.abs(first.get(marker).box().x0() - strip.left()) <= strip.digit();
    return hanging || (Look.startsLower(strip.text()) && Look.isProse(strip.line().words()));
  }

  /** A line in capitals or bold above one that is not. */
  private static boolean standsOut(Strip line, Strip next) {
    boolean capitals = Look.isCapitals(line.text()) && !Look.isCapitals(next.text());
    return capitals || (line.bold() && !next.bold());
  }

  private static char end(Strip strip) {
    return strip.text().charAt(strip.text().length() - 1);
  }

  /** Neither under the line above nor centred like it: a date at the right, then a title. */
  private static boolean isElsewhere(Strip strip, Strip last) {
    double left = Math.abs(strip.left() - last.left()) / strip.digit();
    double centre = Math.abs(strip.centre() - last.centre()) / strip.digit();
    return left > FAR && centre > NEAR && Math.abs(strip.right() - last.right()) > NEAR;
  }

  /** A page break within a sentence. */
  private static boolean runsOver(Strip last, Strip strip) {
    String text = last.text();
    char end = text.charAt(text.length() - 1);
    boolean closed = ".:!?\"”)-".indexOf(end) >= 0;
    return Look.startsLower(strip.text()) && !closed && !Bullet.begins(strip);
  }

  /** A first line set in: deeper than the line above, which ends a sentence. */
  private static boolean isIndented(Strip strip, Strip last) {
    return strip.left() > last.left() + 1.5 * strip.digit() && last.text().endsWith(".");
  }

  private void add(List<Strip> group, boolean apart) {
    List<Word> words = new ArrayList<>();
    group.forEach(strip -> words.addAll(strip.line().words()));
    int marker = Bullet.words(words);
    if (marker > 0 && Headings.isNumbered(group)) {
      depths.clear();
      Passage title = Passages.joined(words.subList(marker, words.size()));
      blocks.add(new Block.Heading(title, Look.isCapitals(title.text()) ? 1 : 2));
      return;
    }
    if (marker > 0) {
      Passage passage = Passages.joined(words.subList(marker, words.size()));
      String sign = Passage.of(words.subList(0, marker)).text();
      blocks.add(new Block.ListItem(passage, sign, depths.of(group.get(0))));
      return;
    }
    depths.clear();
    Passage passage = Passages.joined(words);
    int level = Headings.level(group, apart);
    blocks.add(level > 0 ? new Block.Heading(passage, level) : new Block.Paragraph(passage));
  }
}
