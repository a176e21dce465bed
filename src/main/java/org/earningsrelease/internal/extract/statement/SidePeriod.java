package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnPeriods;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Period;

/**
 * A period printed on several lines at the left of all rows: {@code Six months ended | of which
 * games}, {@code September 30, | of which others}, {@code 2022 | Licences}.
 *
 * @param period what it says
 * @param rows the rows, their labels without it
 */
record SidePeriod(Period period, List<Table.Row> rows) {
  private static final int FEWEST_LINES = 2;
  private static final int LONGEST_PIECE = 5;

  SidePeriod {
    rows = List.copyOf(rows);
  }

  /** Empty where the first words of labels do not make up one period. */
  static Optional<SidePeriod> of(List<Table.Row> rows, ColumnPeriods periods, TimeContext context) {
    List<Table.Row> bare = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (Table.Row row : rows) {
      int cut = piece(row.label().text());
      if (cut > 0) {
        pieces.add(row.label().text().substring(0, cut).strip());
      }
      bare.add(cut > 0 ? without(row, cut) : row);
    }
    return pieces.size() < FEWEST_LINES
        ? Optional.empty()
        : periods.label(String.join(" ", pieces), context).map(p -> new SidePeriod(p, bare));
  }

  private static Table.Row without(Table.Row row, int cut) {
    Passage label = row.label();
    int first = 0;
    while (label.starts().get(first) < cut) {
      first++;
    }
    Passage rest = Passage.of(label.words().subList(first, label.words().size()));
    return new Table.Row(rest, row.marks(), row.depth(), row.cells());
  }

  /** How many characters at the start of a label are a piece of a period, words left behind it. */
  private static int piece(String label) {
    int end = 0;
    int found = 0;
    for (int words = 1; words <= LONGEST_PIECE; words++) {
      end = label.indexOf(' ', end + 1);
      if (end < 0) {
        break;
      }
      found = isPiece(label.substring(0, end)) ? end : found;
    }
    return found;
  }

  private static boolean isPiece(String text) {
    List<Token> tokens = Lexer.standard().tokens(text);
    boolean time = tokens.stream().anyMatch(Token.Time.class::isInstance);
    boolean only =
        tokens.stream()
            .allMatch(t -> t instanceof Token.Time || t instanceof Token.Mark || isEnding(text, t));
    return time && only;
  }

  /** {@code Six months ended} breaks off before its day. */
  private static boolean isEnding(String text, Token token) {
    String word = Wording.key(text.substring(token.start(), token.end()));
    return word.equals("ended") || word.equals("ending");
  }
}
