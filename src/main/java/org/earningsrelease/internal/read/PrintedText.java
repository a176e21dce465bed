package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/**
 * Writes the lines of pages into the document's text: a space between words, a line feed behind
 * lines, a form feed behind pages.
 */
final class PrintedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();

  private PrintedText() {}

  static PositionedText of(List<PrintedPage> pages) {
    PrintedText printed = new PrintedText();
    pages.forEach(printed::page);
    return new PositionedText(printed.text.toString(), printed.pages);
  }

  private void page(PrintedPage page) {
    List<Line> lines = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>(page.rulings());
    for (List<PrintedWord> line : PrintedLines.of(page.runs())) {
      line(write(page.number(), line), lines, rulings);
    }
    text.append('\f');
    pages.add(new Page(page.number(), page.width(), page.height(), lines, rulings, List.of()));
  }

  private List<Word> write(int page, List<PrintedWord> line) {
    List<Word> words = new ArrayList<>(line.size());
    for (PrintedWord word : line) {
      int start = text.length();
      String printed = words.isEmpty() && isUnnamedBullet(word.run()) ? "•" : word.run().text();
      text.append(printed);
      words.add(word(page, word, printed, start));
      text.append(' ');
    }
    text.setCharAt(text.length() - 1, '\n');
    return words;
  }

  /** A lone glyph before a line whose font does not name it is a bullet. */
  private static boolean isUnnamedBullet(GlyphRun run) {
    return run.length() == 1 && run.first().isUnknown();
  }

  private Word word(int page, PrintedWord word, String printed, int start) {
    GlyphRun run = word.run();
    Glyph first = run.first();
    double right = Math.max(run.left(), run.right());
    Box box = new Box(run.left(), run.top(), right, run.bottom());
    Style style =
        new Style(
            run.size(),
            GlyphRuns.spaceSetApart(first),
            first.face().bold(),
            first.face().italic(),
            word.raised());
    return new Word(printed, page, box, start, text.length(), style);
  }

  private static void line(List<Word> words, List<Line> lines, List<Ruling> rulings) {
    List<Word> printed = Leaders.drop(words);
    boolean rulesOnly = RuleWords.only(printed);
    List<Word> kept = new ArrayList<>(printed.size());
    for (Word word : printed) {
      if (rulesOnly || RuleWords.isAmongWords(word, printed)) {
        double y =
            word.text().charAt(0) == '_'
                ? word.box().y1()
                : (word.box().y0() + word.box().y1()) / 2;
        rulings.add(
            new Ruling(new Box(word.box().x0(), y, word.box().x1(), y), RuleWords.isDoubled(word)));
      } else {
        kept.add(word);
      }
    }
    if (!kept.isEmpty()) {
      lines.add(new Line(kept));
    }
  }
}
