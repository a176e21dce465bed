package org.earningsrelease.write;

import java.util.List;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.write.Look.Ink;

/** A text for reading as it grows: headings, grids and wrapped lines in one look. */
final class TextPage {
  private static final int WIDEST_HEADING = 100;
  private static final String INDENT = "  ";
  private static final String HANGING = "    ";

  private final Look look;
  private final StringBuilder text = new StringBuilder();

  TextPage(Look look) {
    this.look = look;
  }

  /** A heading with a blank line above. */
  void heading(String heading) {
    text.append('\n').append(look.paint(Ink.HEADING, cut(heading))).append('\n');
  }

  private String cut(String heading) {
    return TextWidth.cut(TextWidth.printable(heading), Math.min(look.width(), WIDEST_HEADING));
  }

  void grid(TextGrid grid) {
    text.append(grid.lines(look));
  }

  /** A line from the left edge, wrapped where it is too long. */
  void line(Ink ink, String line) {
    for (String part : TextWidth.wrap(TextWidth.printable(line), look.width())) {
      text.append(look.paint(ink, part)).append('\n');
    }
  }

  /** A sentence, its further lines set in. */
  void sentence(Ink ink, String sentence) {
    List<String> lines =
        TextWidth.wrap(TextWidth.printable(sentence), look.width() - HANGING.length());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? INDENT : HANGING).append(look.paint(ink, lines.get(i))).append('\n');
    }
  }

  String text() {
    return text.toString();
  }
}
