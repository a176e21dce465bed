package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void linesRunOnToParagraphs() {
    assertEquals(
        """
        P  The company reported its long-term results for the year and expects them to grow further.
        P  It will hold a call.
        """,
        layout(
            """
                The company reported its long-
            term results for the year and
            expects them to grow further.

                It will hold a call.
            """));
  }

  @Test
  void aSentenceRunsOverThePageBreakAndItsNumber() {
    assertEquals(
        """
        P  The company reported results for the quarter that exceeded what it had expected before.
        """,
        layout(
            """
            The company reported results for the quarter that

                                 -4-
            \f
            exceeded what it had expected before.
            """));
  }

  @Test
  void bulletsNest() {
    assertEquals(
        """
        L0 - Revenues rose by a third from the year before.
        L1   - Margins were stable.
        L0 - Costs fell.
        """,
        layout(
            """
            - Revenues rose by a third
              from the year before.
              - Margins were stable.
            - Costs fell.
            """));
  }

  @Test
  void headingsAreShownByCapitalsOrByStandingAlone() {
    assertEquals(
        """
        H1 OUTLOOK FOR 2005
        P  We expect sales to rise by some percent over the year before.
        H2 About Quill
        P  Quill makes pens, and it sells them in many countries of the world.
        """,
        layout(
            """
            OUTLOOK FOR 2005
            We expect sales to rise by some percent over the year before.

            About Quill

            Quill makes pens, and it sells them in many countries of the world.
            """));
  }

  @Test
  void aNumberBeforeCapitalsMakesNoListItem() {
    assertEquals(
        """
        H1 KEY INDICATORS
        P  They are defined below, and the reader should consider them together.
        """,
        layout(
            """
            6. KEY INDICATORS
            They are defined below, and the reader should consider them together.
            """));
  }

  @Test
  void aDateAtTheRightIsNoPartOfTheTitleUnderIt() {
    assertEquals(
        """
        P  June 30, 2024
        P  Results of the Year
        """,
        layout(
            """
                                                               June 30, 2024
                                Results of the Year
            """));
  }

  @Test
  void addressesSideBySideAreNoTable() {
    assertEquals(
        """
        P  Ann Quill, CFO Bob Penn (Media)
        P  (201) 555-5648 (212) 555-4500; (212) 555-4505 (Fax)
        """,
        layout(
            """
            Ann Quill, CFO          Bob Penn (Media)
            (201) 555-5648          (212) 555-4500; (212) 555-4505 (Fax)
            """));
  }

  private static String layout(String drawing) {
    return LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.type(drawing)));
  }
}
