package org.earningsrelease.internal.extract.section;

import static org.earningsrelease.internal.extract.Printed.bullet;
import static org.earningsrelease.internal.extract.Printed.heading;
import static org.earningsrelease.internal.extract.Printed.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.model.Disclaimer.Kind;
import org.junit.jupiter.api.Test;

class StandingTextFinderTest {
  private static final Block LEAD =
      paragraph(
          "SPRINGFIELD, Ill., May 3 -- Sample Widgets Corporation (Nasdaq: SMPL) today reported net"
              + " sales of $12.3 million for the quarter ended March 31, 2004, up 4% from a year ago.");
  private static final Block CAUTION =
      paragraph(
          "This release contains forward-looking statements. Actual results may differ materially,"
              + " and the company undertakes no obligation to update them.");

  @Test
  void safeHarbourIsFoundByItsOwnWords() {
    List<StandingText> found = find(LEAD, CAUTION, paragraph("Sales rose in all regions."));

    assertEquals(List.of(new StandingText(Kind.FORWARD_LOOKING, Optional.empty(), 1, 1)), found);
  }

  @Test
  void oneMentionOfRiskIsNoDisclaimer() {
    assertEquals(
        List.of(),
        find(LEAD, paragraph("Competition is a risk factor for our margins, said Jane Roe, CEO.")));
  }

  @Test
  void listOfRisksBelongsToTheSafeHarbourAboveIt() {
    List<StandingText> found =
        find(
            LEAD,
            CAUTION,
            bullet("known and unknown risks in the supply of widgets;"),
            bullet("risk factors and uncertainties named in our Form 10-K."),
            bullet("New store in Springfield."));

    assertEquals(List.of(new StandingText(Kind.FORWARD_LOOKING, Optional.empty(), 1, 3)), found);
  }

  @Test
  void announcedListBelongsToTheSafeHarbourWhateverItsItemsSay() {
    List<StandingText> found =
        find(
            LEAD,
            paragraph(
                "This release contains forward-looking statements. Actual results may differ"
                    + " materially because of:"),
            bullet("the weather;"),
            bullet("strikes."),
            paragraph("Sales rose in all regions."));

    assertEquals(List.of(new StandingText(Kind.FORWARD_LOOKING, Optional.empty(), 1, 3)), found);
  }

  @Test
  void safeHarbourEndsWithItsLastParagraphAboutTheFuture() {
    List<StandingText> found =
        find(
            LEAD,
            heading("Forward-Looking Statements"),
            CAUTION,
            paragraph("Risk factors are set out in our Form 10-K."),
            paragraph("All tables are in millions of dollars."));

    assertEquals(
        List.of(
            new StandingText(
                Kind.FORWARD_LOOKING, Optional.of("Forward-Looking Statements"), 2, 3)),
        found);
  }

  @Test
  void headingTakesAllProseToTheNextOne() {
    List<StandingText> found =
        find(
            LEAD,
            heading("Forward-Looking Statements"),
            CAUTION,
            paragraph("Risk factors for our demand are set out in our Form 10-K."),
            heading("Outlook"),
            paragraph("We expect sales of $13 million."));

    assertEquals(
        List.of(
            new StandingText(
                Kind.FORWARD_LOOKING, Optional.of("Forward-Looking Statements"), 2, 3)),
        found);
  }

  @Test
  void aboutHeadingMakesACompanyDescription() {
    List<StandingText> found =
        find(LEAD, heading("About Sample Widgets"), paragraph("We make widgets in 12 countries."));

    assertEquals(
        List.of(new StandingText(Kind.ABOUT_COMPANY, Optional.of("About Sample Widgets"), 2, 2)),
        found);
  }

  @Test
  void descriptionWithoutHeadingStartsWithTheIssuersName() {
    Block description =
        paragraph(
            "Sample Widgets Corporation designs and makes widgets, sprockets and the machines that"
                + " make them, for customers in the food, paper and printing industries of twelve"
                + " countries, and has done so since 1921.");
    Block other =
        paragraph(
            "Gadgets of that kind are a novelty in our trade and will be sold from the next year on"
                + " in all of our stores, where the staff is being trained to explain them to"
                + " customers.");

    assertEquals(
        List.of(new StandingText(Kind.ABOUT_COMPANY, Optional.empty(), 1, 1)),
        find(LEAD, description, other));
  }

  @Test
  void explanationOfProFormaFiguresIsNonGaap() {
    List<StandingText> found =
        find(
            LEAD,
            paragraph(
                "Management believes pro forma results are useful to investors. They are not a"
                    + " substitute for results in accordance with GAAP."));

    assertEquals(List.of(new StandingText(Kind.NON_GAAP, Optional.empty(), 1, 1)), found);
  }

  private static List<StandingText> find(Block... blocks) {
    return new StandingTextFinder().find(List.of(blocks));
  }
}
