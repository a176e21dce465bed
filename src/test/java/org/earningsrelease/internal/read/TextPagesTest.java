package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.internal.layout.TableHint;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;
import org.junit.jupiter.api.Test;

class TextPagesTest {
  @Test
  void aCharacterIsOneUnitWideAndALineOneUnitHigh() {
    Word word = Printed.words("\n\n  Net sales").get(1);
    assertEquals(new Box(6, 2, 11, 3), word.box());
    assertEquals(8, word.start());
    assertEquals(13, word.end());
  }

  @Test
  void formFeedsAndPageTagsTurnThePage() {
    List<Page> pages = Printed.read("<PAGE>\none\n<page>  2\ntwo\f\n<PAGE>\nthree\n\f").pages();
    assertEquals(List.of(1, 2, 3), pages.stream().map(Page::number).toList());
    assertEquals(
        List.of("one", "two", "three"),
        pages.stream().map(page -> page.lines().get(0).words().get(0).text()).toList());
    assertEquals(3, pages.get(2).lines().get(0).words().get(0).page());
    assertEquals(0, pages.get(1).lines().get(0).top());
  }

  @Test
  void edgarTagsMarkATableAndItsColumnsAndTakeNoRoom() {
    Page page =
        Printed.page(
            """
            Statements

            <TABLE>
            <CAPTION>
                       2024   2023
                       ----   ----
            <S>        <C>    <C>
            Sales      1,204  1,100
            </TABLE>
            After
            """);
    assertEquals(List.of(new TableHint(2, 5, List.of(0.0, 11.0, 18.0))), page.hints());
    assertEquals(
        List.of(0.0, 2.0, 4.0, 5.0), page.lines().stream().map(line -> line.top()).toList());
  }

  @Test
  void aMarkedTableGoesOnBehindAPageBreak() {
    List<Page> pages =
        Printed.read("<TABLE>\n<S>   <C>\na     1\n<PAGE>\nb     2\n</TABLE>\nc").pages();
    assertEquals(List.of(new TableHint(0, 1, List.of(0.0, 6.0))), pages.get(0).hints());
    assertEquals(List.of(new TableHint(0, 1, List.of(0.0, 6.0))), pages.get(1).hints());
  }

  @Test
  void wordsBesideEdgarTagsStayInTheirColumns() {
    assertEquals("<FN> (1) Note".replace("<FN>", "    "), Printed.grid("<FN> (1) Note"));
    assertEquals("         2024", Printed.grid("<CAPTION>2024"));
  }

  @Test
  void aTagThatIsNotClosedEndsWithTheNextOne() {
    String text = "<S <C>  Sales";
    MarkupLine line = MarkupLine.of(text, SourceLine.split(text).get(0));
    assertEquals(List.of(new Tag("s", false, 6)), line.tags());
    assertEquals(List.of(0.0), line.columns());
  }

  @Test
  void linesAboutTheFileAreNoWords() {
    assertEquals(
        "Results",
        Printed.plain(
            """
            <SEC-DOCUMENT>0000-04-1.txt : 20040804
            <SEC-HEADER>
            FILED AS OF DATE: 20040804
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <DESCRIPTION>PRESS RELEASE
            <TEXT>
            Results
            </TEXT>
            </DOCUMENT>
            """));
  }

  @Test
  void drawnLinesAreRulings() {
    Page page = Printed.page("Sales   1,204  1,100\n        -----  =====\n────────\n____");
    assertEquals(1, page.lines().size());
    assertEquals(
        List.of(
            new Ruling(new Box(8, 1.5, 13, 1.5), false),
            new Ruling(new Box(15, 1.5, 20, 1.5), true),
            new Ruling(new Box(0, 2.5, 8, 2.5), false),
            new Ruling(new Box(0, 3.5, 4, 3.5), false)),
        page.rulings());
    assertTrue(page.rulings().get(0).horizontal());
  }

  @Test
  void dashesAmongFiguresAreWords() {
    assertEquals("Impairment --- --- 1,431", Printed.plain("Impairment   ---   ---   1,431"));
    assertEquals("Impairment ----- -- 1,431", Printed.plain("Impairment   -----   --   1,431"));
    assertEquals("-- --", Printed.plain("  --   --"));
    assertEquals("Signed:", Printed.plain("Signed: __________"));
    assertEquals("Results", Printed.plain("----- Results -----"));
    assertEquals("###\n# # #\n***", Printed.plain("###\n# # #\n***"));
  }

  @Test
  void leaderDotsAreNoWords() {
    assertEquals("Net sales 1,204", Printed.plain("Net sales.......... 1,204"));
    assertEquals("Net sales 1,204", Printed.plain("Net sales ........ 1,204"));
    assertEquals("Net sales 1,204", Printed.plain("Net sales . . . . . 1,204"));
    assertEquals("Net sales 1,204", Printed.plain("Net sales.......1,204"));
    assertEquals(
        List.of(9, 21),
        List.of(
            Printed.words("Net sales.......1,204").get(1).end(),
            Printed.words("Net sales.......1,204").get(2).end()));
    assertEquals("and so on...", Printed.plain("and so on..."));
    assertEquals(9, Printed.words("Net sales.......... 1,204").get(1).end());
    assertEquals(9, Printed.words("Net sales.......... 1,204").get(1).box().x1());
  }

  @Test
  void tabsOutsideTablesLeadToTheNextStop() {
    assertEquals("        Indented", Printed.grid("\tIndented"));
    assertEquals("Contact:        A. Person", Printed.grid("Contact:\tA. Person"));
    assertEquals("CEO     B. Person", Printed.grid("CEO\tB. Person"));
  }

  @Test
  void tabsThatOnlyAlignKeepTheirStops() {
    assertEquals(
        """
        Sales           1,204   1,100
        Cost of goods   (800)   (750)""",
        Printed.grid("Sales\t\t1,204\t1,100\nCost of goods\t(800)\t(750)"));
  }

  @Test
  void aHeadingOfMarkdownIsBold() {
    List<Word> words = Printed.words("Text\n\n## Outlook for 2025\n\nMore");
    assertEquals("Outlook", words.get(1).text());
    assertTrue(words.get(1).style().bold());
    assertEquals("Stores\n# of stores 12", Printed.plain("Stores\n# of stores  12\n"));
  }

  @Test
  void aBulletBehindAListMarkerIsDropped() {
    assertEquals("- Revenues: 5", Printed.plain("- ▶ **Revenues:** 5"));
    assertEquals("▶ Revenues: 5", Printed.plain("▶ Revenues: 5"));
    assertEquals("- 5", Printed.plain("- 5"));
  }

  @Test
  void aParagraphOnOneLineIsOneLine() {
    String paragraph = "Sales rose strongly. ".repeat(200).strip();
    Page page = Printed.page(paragraph);
    assertEquals(1, page.lines().size());
    assertEquals(600, page.lines().get(0).words().size());
    assertEquals(paragraph.length(), page.width());
  }
}
