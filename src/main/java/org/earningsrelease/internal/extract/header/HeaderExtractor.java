package org.earningsrelease.internal.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.ReleaseDates;
import org.earningsrelease.internal.extract.front.AllWords;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.front.Headline;
import org.earningsrelease.internal.extract.front.IssuerNames;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Period;

/** Finds who reports, when and for which period. */
public final class HeaderExtractor {
  private final FiscalCalendar calendar;

  public HeaderExtractor(FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Reads the header.
   *
   * @param front what the release begins with
   * @param dates what may be the day of publication
   * @param blocks all, in order
   * @param running lines at the foot of the pages
   */
  public Header read(
      Front front, ReleaseDates dates, List<PlacedBlock> blocks, List<Passage> running) {
    Optional<String> title = Headline.of(front);
    Optional<LocalDate> end = calendar.newest().map(Period.Duration::end);
    return new Header(
        IssuerNames.of(front, title, blocks, running),
        Tickers.of(front, blocks),
        title,
        dates.day(end),
        calendar.fiscalYear(),
        calendar.fiscalPeriod(),
        calendar.newest().map(Period.Duration::start),
        end,
        ReportingCurrency.of(blocks),
        ConvenienceRates.of(blocks),
        isUnaudited(blocks));
  }

  private static boolean isUnaudited(List<PlacedBlock> blocks) {
    return blocks.stream()
        .flatMap(b -> AllWords.withLabels(b.block()))
        .map(p -> p.text().toLowerCase(Locale.ROOT))
        .anyMatch(t -> t.contains("unaudited") || t.contains("un-audited"));
  }
}
