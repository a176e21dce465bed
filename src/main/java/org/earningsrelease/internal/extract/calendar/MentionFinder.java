package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;

/** Collects all times that a release mentions, in order. */
final class MentionFinder {
  private final Front front;
  private final ColumnReadings readings;
  private final List<Mention> mentions = new ArrayList<>();

  /** Lines that a headline stands among; key points and tables may follow. */
  private static final int TITLE = 8;

  /** Words of a headline that is not set as one. */
  private static final int SHORT = 20;

  private MentionFinder(Front front, ColumnReadings readings) {
    this.front = front;
    this.readings = readings;
  }

  static List<Mention> find(Front front, List<PlacedBlock> blocks, ColumnReadings readings) {
    MentionFinder finder = new MentionFinder(front, readings);
    blocks.forEach(finder::add);
    return List.copyOf(finder.mentions);
  }

  private void add(PlacedBlock placed) {
    Block block = placed.block();
    if (block instanceof Table table) {
      table.caption().forEach(p -> add(p.text(), Lexer.standard().tokens(p.text()), Place.TEXT));
      addColumns(table);
    } else {
      Blocks.words(block).ifPresent(p -> add(p.text(), placed.tokens(), place(placed, p)));
    }
  }

  private Place place(PlacedBlock placed, Passage passage) {
    return placeOf(passage)
        .orElseGet(() -> isSpanning(placed, passage) ? Place.TITLE : place(placed));
  }

  private Optional<Place> placeOf(Passage passage) {
    if (front.lead().filter(passage::equals).isPresent()) {
      return Optional.of(Place.LEAD);
    }
    boolean title = front.lines().stream().limit(TITLE).anyMatch(l -> isTitle(l, passage));
    return title ? Optional.of(Place.TITLE) : Optional.empty();
  }

  // {@code … for the First Six Months (April 1, 2018 to September 30, 2018)}: days from first to
  // last before the first paragraph are the reported period's.
  private boolean isSpanning(PlacedBlock placed, Passage passage) {
    return placed.tokens().stream().anyMatch(MentionFinder::isSpan)
        && front.lines().stream().anyMatch(l -> l.passage().equals(passage));
  }

  private static boolean isSpan(Token token) {
    return token instanceof Token.Time time
        && time.phrase() instanceof PeriodPhrase.MonthRange range
        && range.from().day().isPresent();
  }

  private static boolean isTitle(Front.Line line, Passage passage) {
    return line.passage().equals(passage) && (line.heading() || passage.words().size() <= SHORT);
  }

  private static Place place(PlacedBlock placed) {
    return switch (placed.section()) {
      case TITLE, HIGHLIGHTS, STATEMENTS -> Place.TEXT;
      case OUTLOOK -> Place.OUTLOOK;
      case DISCLAIMER, NOTES, ABOUT, CONTACTS -> Place.ASIDE;
    };
  }

  private void add(String text, List<Token> tokens, Place place) {
    int behind = -1;
    for (Token token : tokens) {
      if (token instanceof Token.Time time) {
        Optional<String> gap =
            behind < 0 ? Optional.empty() : Optional.of(text.substring(behind, time.start()));
        mentions.add(new Mention(time.phrase(), place, gap));
        behind = time.end();
      }
    }
  }

  private void addColumns(Table table) {
    ColumnTime above = ColumnTime.NONE;
    for (String text : ColumnText.above(table, table.caption())) {
      above = above.within(readings.of(text).time().withoutBareDays());
    }
    List<ColumnTime> times =
        MonthYears.read(
            IntStream.range(0, table.columns().size())
                .mapToObj(i -> readings.of(ColumnText.over(table, i)))
                .filter(MentionFinder::isOfResults)
                .map(ColumnReading::time)
                .toList());
    for (ColumnTime time : times) {
      if (!time.isEmpty()) {
        addColumn(time.within(above));
      }
    }
  }

  private static boolean isOfResults(ColumnReading reading) {
    return !reading.has(ColumnWord.Kind.NONE) && !reading.has(ColumnWord.Kind.EXPECTED);
  }

  private void addColumn(ColumnTime time) {
    List<PeriodPhrase> phrases = time.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      Optional<String> gap = i == 0 ? Optional.empty() : Optional.of(" ");
      mentions.add(new Mention(phrases.get(i), Place.COLUMN, gap));
    }
  }
}
