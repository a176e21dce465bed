package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTextTest {

  @Test
  void theHeadTellsWhoWhenAndForWhichPeriod() throws IOException {
    assertEquals(
        """
        Larch Products, Inc. (NYSE: LRCH) (TSE: 1234)
        Larch Products Reports "Strong" First Quarter
        released 2023-04-27 | Q1 fiscal 2023 | 2023-01-01 to 2023-03-31 | USD | unaudited
        1 USD = 133.10 JPY on 2023-03-31
        larch.pdf | pdf | 12 pages
        """,
        text(Examples.full()).split("\n\n", 2)[0] + "\n");
  }

  @Test
  void headlineAndHighlightsStandInColumns() throws IOException {
    String text = text(Examples.full());

    assertTrue(
        text.contains(
            """

            Headline
              Revenues                 1,234 million USD  3 months to 2023-03-31
              NetIncomeLoss            -12 million USD    3 months to 2023-03-31
              EarningsPerShareBasic    -0.10 USD/shares   3 months to 2023-03-31
            """),
        text);
    assertTrue(
        text.contains(
            """
            Highlights
              Net sales            1,234 million USD  3 months to 2023-03-31
              Timber: Net sales  ! +8.1% yoy          3 months to 2023-03-31
              Stores               412                2023-03-31
            """),
        text);
  }

  @Test
  void aStatementHasDatesOverItsColumnsAndItsScaleOverItsLabels() throws IOException {
    String text = text(Examples.full());

    assertTrue(
        text.contains(
            """
            Income statement, page 2: Table 1
              USD million            3 months    3 months
                                   2023-03-31  2022-03-31
              Revenues
                Net sales               1,234       1,141
                Net loss                  -12           8
                Basic and diluted       -0.10        0.07
            """),
        text);
  }

  @Test
  void theOutlookGivesBoundsAndWords() throws IOException {
    String text = text(Examples.full());

    assertTrue(text.contains("900 million USD to 1 billion USD"), text);
    assertTrue(text.contains("to improve"), text);
  }

  @Test
  void otherTablesDisclaimersAndFindingsTakeALineEach() throws IOException {
    String text = text(Examples.full());

    assertTrue(text.contains("Other tables\n  Table 5  Other  6 figures  page 2\n"), text);
    assertTrue(text.contains("  Safe harbor "), text);
    assertTrue(text.contains("  warning: page 2: no scale is stated\n"), text);
    assertTrue(text.contains("  info: no date of release\n"), text);
  }

  @Test
  void anEmptyReleaseSaysSoInTwoLines() throws IOException {
    assertEquals("unknown issuer\nnotes/empty.txt | text | 1 page\n", text(Examples.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noLineSteersTheTerminal(int seed) throws IOException {
    String text = text(new GeneratedRelease(seed).release());

    assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n'), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void inColourItSaysTheSameAsWithout(int seed) throws IOException {
    FinancialRelease release = new GeneratedRelease(seed).release();
    ByteArrayOutputStream coloured = new ByteArrayOutputStream();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ReleaseText.write(release, new Look(80, true), coloured);
    ReleaseText.write(release, new Look(80, false), plain);

    assertEquals(
        plain.toString(StandardCharsets.UTF_8),
        coloured.toString(StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void changesHaveArrows() throws IOException {
    FinancialRelease full = Examples.full();
    List<Fact> unchecked =
        full.highlights().stream().map(f -> f.withCheck(Check.UNCHECKED)).toList();

    assertTrue(
        text(new FinancialRelease(
                full.document(),
                full.header(),
                unchecked,
                List.of(),
                full.outlook(),
                List.of(),
                List.of(),
                List.of(),
                List.of()))
            .contains("Timber: Net sales  \u25B2 +8.1% yoy"));
  }

  private static String text(FinancialRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseText.write(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
