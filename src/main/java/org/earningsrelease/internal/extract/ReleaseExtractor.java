package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.calendar.ColumnPeriods;
import org.earningsrelease.internal.extract.calendar.ColumnReadings;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.ReleaseDates;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.header.HeaderExtractor;
import org.earningsrelease.internal.extract.outlook.OutlookExtractor;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.HighlightExtractor;
import org.earningsrelease.internal.extract.prose.SegmentExtractor;
import org.earningsrelease.internal.extract.prose.SegmentFinder;
import org.earningsrelease.internal.extract.quote.Spoken;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.extract.section.DisclaimerExtractor;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.Sections;
import org.earningsrelease.internal.extract.section.StandingText;
import org.earningsrelease.internal.extract.section.StandingTextFinder;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.extract.statement.StatementExtractor;
import org.earningsrelease.internal.extract.statement.TablesRead;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Outlook;

/** The whole of extraction, in its order: each part builds on what the parts before it found. */
public final class ReleaseExtractor {
  private final Optional<Extraction> before;

  /** An extractor for a document's first reading. */
  public ReleaseExtractor() {
    this(Optional.empty());
  }

  private ReleaseExtractor(Optional<Extraction> before) {
    this.before = before;
  }

  /** An extractor for another reading of the same document: it reads anew only what differs. */
  public static ReleaseExtractor after(Extraction before) {
    return new ReleaseExtractor(Optional.of(before));
  }

  /**
   * Reads a release out of its layout.
   *
   * @param read what reading found; what extraction finds is added behind it
   */
  public FinancialRelease extract(Document document, Layout layout, List<Finding> read) {
    return extract(document, Reading.of(layout), read);
  }

  /**
   * Reads a release out of one reading of its marks.
   *
   * @param read what reading found; what extraction finds is added behind it
   */
  public FinancialRelease extract(Document document, Reading reading, List<Finding> read) {
    return steps(document, reading, read).release();
  }

  /** The same, with the steps in between: for who wants to know why. */
  public Extraction steps(Document document, Reading reading, List<Finding> read) {
    Layout layout = reading.layout();
    List<StandingText> standing = new StandingTextFinder().find(layout.blocks());
    List<PlacedBlock> blocks = Sections.place(layout, standing, placed());
    Front front = Front.of(blocks);
    ReleaseDates dates = ReleaseDates.of(front, blocks);
    ColumnReadings readings = new ColumnReadings();
    FiscalCalendar calendar = FiscalCalendar.read(front, dates, blocks, readings);
    Header header = new HeaderExtractor(calendar).read(front, dates, blocks, layout.running());
    TablesRead tables =
        new StatementExtractor(
                new ColumnPeriods(calendar, readings), header.currency(), reading.money())
            .extract(blocks);
    SegmentNames segments = SegmentFinder.find(blocks, tables.statements());
    ClaimReader claims = ClaimReader.of(calendar, header, segments);
    Narrative narrative = narrative(blocks, header, claims);
    Spoken spoken = new Spoken(narrative.quotations());
    OutlookExtractor.Read outlook = narrative.outlook().with(tables.statements(), blocks);
    FinancialRelease release =
        new FinancialRelease(
            document,
            header,
            spoken.facts(HighlightExtractor.extract(narrative.results())),
            spoken.segments(SegmentExtractor.extract(narrative.results())),
            new Outlook(spoken.items(outlook.items()), narrative.forward()),
            narrative.quotations(),
            tables.statements(),
            new DisclaimerExtractor().extract(layout.blocks(), standing),
            Stream.of(read, tables.findings(), outlook.findings()).flatMap(List::stream).toList());
    return new Extraction(blocks, claims, narrative, release);
  }

  private List<PlacedBlock> placed() {
    return before.map(Extraction::blocks).orElse(List.of());
  }

  private Narrative narrative(List<PlacedBlock> blocks, Header header, ClaimReader claims) {
    return before
        .filter(b -> b.saysTheSame(blocks, header, claims))
        .map(Extraction::narrative)
        .orElseGet(() -> Narrative.read(blocks, header, claims));
  }
}
