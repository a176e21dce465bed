package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.Table.HeaderRow;
import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void headingsThatMeasureTimeLeaveNoColumnOut() {
    assertEquals(
        List.of(
            "[0-2 Quarter Ended][3 Year Ended]",
            "[0 June 2024][1 March 2024 (note 3)][2 June 2023][3 March 2024]"),
        header(
            """
                                   Quarter Ended                     Year Ended
                      June 2024  March 2024 (note 3)  June 2023      March 2024
            Sales        21,121               19,433     20,029          80,100
            Costs        12,940               11,982     12,789          51,200
            """));
  }

  @Test
  void headingsOverUnequalSharesSpanWhatTheyAreCentredOver() {
    assertEquals(
        List.of(
            "[0-3 Three Months Ended][4-5 Year Ended]",
            "[0 2024][1 %][2 2023][3 %][4 2024][5 2023]"),
        header(
            """
                             Three Months Ended         Year Ended
                        2024      %    2023      %       2024      2023
            Sales     21,121  100.0  19,433  100.0     80,029    75,100
            Costs     12,940   61.3  11,982   61.7     50,789    48,000
            """));
  }

  @Test
  void shortNamesOfPeriodsArePartedThoughOneSpaceApart() {
    assertEquals(
        List.of("[0 Q1 2024][1 Q1 2023][2 FY23]"),
        header(
            """
                          Q1 2024 Q1 2023 FY23
            Sales          21,121  19,433   20
            Costs          12,940  11,982   11
            """));
  }

  @Test
  void monthsBeforeAYearAreNoFigure() {
    assertEquals(
        List.of("[0 9M 2024][1 9M 2023][2 Change]"),
        header(
            """
                          9M 2024  9M 2023  Change
            Sales          21,121   19,433     20%
            Costs          12,940   11,982     11%
            """));
  }

  @Test
  void aScaleInParenthesesOverTheFiguresIsNoHeading() {
    assertEquals(
        List.of("[0 2004][1 2003]"),
        header(
            """
                           (Rs. in lakhs)
                          2004      2003
            Sales       21,121    19,433
            Costs       12,940    11,982
            """));
  }

  @Test
  void narrowHeadingsOverPairsSpanThem() {
    assertEquals(
        List.of("[0-1 Domestic][2-3 Quill Canada]", "[0 2004][1 2003][2 2004][3 2003]"),
        header(
            """
                              Domestic        Quill Canada
                            2004     2003*    2004     2003
            Sales         $7,673   $7,871   $1,027   $  980
            Services           -    1,266       81       79
            """));
  }

  @Test
  void aHeadingUnderTheFullLineStandsOverOneColumn() {
    assertEquals(
        List.of("[0-2 Three Months Ended]", "[0 2005][1 2005][2 2004]", "[1 (Restated)]"),
        header(
            """
                             Three Months Ended
                          2005      2005      2004
                                 (Restated)
            Sales       21,121    19,433    20,029
            Costs       12,940    11,982    12,789
            """));
  }

  @Test
  void rulingsShowWhatAHeadingSpans() {
    assertEquals(
        List.of("[0 As of][1-2 Change]", "[0 June][1 %][2 $]"),
        header(
            """
                         As of        Change
                         -----   ---------------
                          June      %        $
            Sales       21,121     12    2,429
            Costs       12,940     11      789
            """));
  }

  @Test
  void datesWithoutAGapBetweenThemAreParted() {
    assertEquals(
        List.of("[0 Jun 30,][1 Mar 31,][2 Jun 30,]", "[0 2003][1 2003][2 2002]"),
        header(
            """
                                Jun 30, Mar 31, Jun 30,
                                  2003    2003   2002
            Net loss             $(370)  $(631) $(694)
            Charge                             126
            Net loss before      (370)    (631)  (118)
            """));
  }

  @Test
  void aYearBesideWordsIsPartedWhereColumnsBegin() {
    assertEquals(
        List.of("[0 2023][1 2022][2 Change]"),
        header(
            """
                          2023   2022 Change
            Sales        1,234  1,200     34
            Costs          900    880     20
            """));
  }

  @Test
  void wordsOverTheLabelsBelongToNoColumn() {
    assertEquals(
        List.of("[- (millions, except per][0-1 For the 13]", "[- share)][0 2004][1 2003]"),
        header(
            """
            (millions, except per         For the 13
             share)                      2004     2003
            Sales                      $8,700  $ 8,851
            Credit                         81    1,345
            """));
  }

  @Test
  void aColumnWithoutFiguresKeepsItsHeading() {
    assertEquals(
        List.of("[0 1Q25][1 1Q24][2 %][3 4Q24][4 %]"),
        header(
            """
                           1Q25    1Q24     %    4Q24     %
            Earnings       4.11    4.16          3.64
            Book value    23.81   21.55         23.38
            """));
  }

  @Test
  void headingsCentredOverWideCellsStandBeforeTheirFigures() {
    assertEquals(
        List.of("[0 2023][1 2022]"),
        header(
            """
                              2023               2022
            Subscription                 93 %               92 %
            Services                      7                  8
            """));
  }

  @Test
  void titlesCentredOnThePageAreNoHeadings() {
    Table table =
        table(
            """
                             Quill Corp.
                       Reconciliation of Sales
                    12 Weeks Ended March 25, 2023
                                  12 Weeks Ended 3/25/2023
                            Reported    Impact      Core
            Net sales             12         1        13
            Costs                 10         2         9
            """);
    assertEquals(3, table.caption().size());
    assertEquals(2, table.header().size());
  }

  @Test
  void noPeriodSpansTheColumnOfNotes() {
    assertEquals(
        List.of(
            "[1 Six months ended][2 Six months ended][3 Year ended]",
            "[0 Notes][1 £m][2 £m][3 £m]"),
        header(
            """
                                    Six months ended   Six months ended   Year ended
                            Notes           £m                 £m              £m
            Revenue             3         283.3              314.3           580.3
            Cost of sales       4        (196.4)            (219.8)         (404.3)
            Gross profit        5          86.9               94.5           176.0
            """));
  }

  private static List<String> header(String drawing) {
    return table(drawing).header().stream().map(HeadersTest::print).toList();
  }

  private static String print(HeaderRow row) {
    return row.cells().stream()
        .map(
            c ->
                (c.first() < 0
                        ? "[-"
                        : c.first() == c.last()
                            ? "[" + c.first()
                            : "[" + c.first() + "-" + c.last())
                    + " "
                    + c.passage().text()
                    + "]")
        .collect(Collectors.joining());
  }

  private static Table table(String drawing) {
    return Typewriter.tables(drawing).get(0);
  }

  @Test
  void datesAndRemarksOneSpaceApartAreHeadingsOfTheirColumns() {
    assertEquals(
        List.of(
            "[0 30.06.2024][1 31.03.2024][2 30.06.2023]",
            "[0 (Unaudited)][1 (Audited)][2 (Unaudited)]"),
        header(
            """
                           30.06.2024 31.03.2024 30.06.2023
                          (Unaudited) (Audited) (Unaudited)
            Sales            1,204.55   1,188.02   1,090.31
            Costs              902.11     890.44     860.01
            """));
  }

  @Test
  void lengthsOneSpaceApartAreParted() {
    assertEquals(
        List.of("[0 13 Weeks Ended][1 14 Weeks Ended]", "[0 May 4, 2024][1 April 29, 2023]"),
        header(
            """
                         13 Weeks Ended 14 Weeks Ended
                          May 4, 2024  April 29, 2023
            Sales             121,204         119,433
            Costs              82,940          81,982
            """));
  }

  @Test
  void timesSetFlushRightSpanTheirShareOfTheColumns() {
    assertEquals(
        List.of(
            "[0-2 Quarters][3-5 Half year]",
            "[0 Q2 2024][1 Q1 2024][2 Q2 2023][3 2024][4 2023][5 %]"),
        header(
            """
                                               Quarters                    Half year
                        Q2 2024    Q1 2024      Q2 2023     2024      2023         %
            Income        3,517      7,358        3,134   10,874    11,843        -8
            Earnings      6,293      7,734        5,073   14,027    14,720        -5
            """));
  }

  @Test
  void yearsSpanTheGroupsWhoseHeadingsRepeat() {
    assertEquals(
        List.of("[1-2 2024][3-4 2023]", "[0 Note][1 Before][2 Total][3 Before][4 Total]"),
        header(
            """
                                               2024                  2023
                        Note      Before      Total      Before     Total
            Revenue        3     1,204.1    1,204.1     1,155.0   1,155.0
            Costs          4      (820.4)    (842.5)     (799.1)   (808.5)
            """));
  }
}
