package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.calendar.ColumnPeriods;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.ReleaseDates;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.header.HeaderExtractor;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.Sections;
import org.earningsrelease.internal.extract.section.StandingTextFinder;
import org.earningsrelease.internal.extract.statement.StatementExtractor;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Statement;

/**
 * Reads one table of a release by itself: a quick look at what another reading makes of it.
 *
 * <p>The release's calendar and currency are those of the reading before.
 */
public final class TablesAlone {
  /** Lines before a table that may name it. */
  private static final int LINES_ABOVE = 8;

  private final Reading before;
  private final ColumnPeriods periods;
  private final Optional<Currency> currency;
  private final IdentityHashMap<Block, PlacedBlock> placed = new IdentityHashMap<>();

  /** Places the blocks of a reading and tells its calendar. */
  public TablesAlone(Reading before) {
    this.before = before;
    List<PlacedBlock> blocks =
        Sections.place(before.layout(), new StandingTextFinder().find(before.layout().blocks()));
    blocks.forEach(block -> placed.put(block.block(), block));
    Front front = Front.of(blocks);
    ReleaseDates dates = ReleaseDates.of(front, blocks);
    FiscalCalendar calendar = FiscalCalendar.read(front, dates, blocks);
    this.periods = new ColumnPeriods(calendar);
    this.currency =
        new HeaderExtractor(calendar)
            .read(front, dates, blocks, before.layout().running())
            .currency();
  }

  /** What the first reading makes of the blocks that another reads otherwise. */
  public List<Statement> before(Rereading other) {
    return statements(window(other.from(), other.to()), before.money());
  }

  /** What the other makes of them. */
  public List<Statement> after(Rereading other) {
    List<PlacedBlock> window = window(other.from(), other.from());
    before.layout().blocks().subList(other.from(), other.to()).stream()
        .filter(Table.class::isInstance)
        .findFirst()
        .map(placed::get)
        .ifPresent(block -> window.add(block.with(other.table())));
    return statements(window, other.reading().money());
  }

  private List<PlacedBlock> window(int from, int to) {
    List<PlacedBlock> window = new ArrayList<>();
    for (Block block : before.layout().blocks().subList(Math.max(0, from - LINES_ABOVE), to)) {
      Optional.ofNullable(placed.get(block)).ifPresent(window::add);
    }
    return window;
  }

  private List<Statement> statements(List<PlacedBlock> blocks, Set<Integer> money) {
    return new StatementExtractor(periods, currency, money).extract(blocks).statements();
  }
}
