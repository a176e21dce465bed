package org.earningsrelease.internal.extract.section;

import static org.earningsrelease.internal.extract.Printed.heading;
import static org.earningsrelease.internal.extract.Printed.paragraph;
import static org.earningsrelease.internal.extract.section.SectionKind.CONTACTS;
import static org.earningsrelease.internal.extract.section.SectionKind.HIGHLIGHTS;
import static org.earningsrelease.internal.extract.section.SectionKind.NOTES;
import static org.earningsrelease.internal.extract.section.SectionKind.OUTLOOK;
import static org.earningsrelease.internal.extract.section.SectionKind.STATEMENTS;
import static org.earningsrelease.internal.extract.section.SectionKind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.Table;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final Table TABLE =
      new Table(1, List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void allBeforeTheFirstProseIsTitle() {
    assertEquals(
        List.of(TITLE, TITLE, HIGHLIGHTS),
        sections(
            heading("Sample Inc."), heading("Second Quarter Results"), paragraph("Sales rose.")));
  }

  @Test
  void headingOpensAnOutlookAndTheNextOneEndsIt() {
    assertEquals(
        List.of(HIGHLIGHTS, OUTLOOK, OUTLOOK, HIGHLIGHTS, HIGHLIGHTS),
        sections(
            paragraph("Sales rose."),
            heading("SEPTEMBER 2003 QUARTER OUTLOOK"),
            paragraph("We expect more."),
            heading("New Products"),
            paragraph("Ten new widgets.")));
  }

  @Test
  void proseBehindTheStatementsIsNotesUntilAHeadingSaysOtherwise() {
    assertEquals(
        List.of(HIGHLIGHTS, STATEMENTS, NOTES, HIGHLIGHTS, HIGHLIGHTS),
        sections(
            paragraph("Sales rose."),
            TABLE,
            paragraph("In 2003 we closed a plant."),
            heading("OTHER FINANCIAL HIGHLIGHTS:"),
            paragraph("Collections were $26.0 million.")));
  }

  @Test
  void conferenceCallIsContacts() {
    assertEquals(
        List.of(HIGHLIGHTS, CONTACTS, CONTACTS),
        sections(
            paragraph("Sales rose."),
            heading("Conference Call and Webcast"),
            paragraph("Call 555-0100 at 9 a.m.")));
  }

  @Test
  void blocksKeepTheHeadingsAboveThem() {
    List<PlacedBlock> placed =
        Sections.place(
            new Layout(List.of(heading("Domestic"), paragraph("Sales rose."))),
            List.of(),
            List.of());

    assertEquals(List.of("Domestic"), placed.get(1).headings());
  }

  private static List<SectionKind> sections(Block... blocks) {
    List<Block> all = List.of(blocks);
    return Sections.place(new Layout(all), new StandingTextFinder().find(all), List.of()).stream()
        .map(PlacedBlock::section)
        .toList();
  }
}
