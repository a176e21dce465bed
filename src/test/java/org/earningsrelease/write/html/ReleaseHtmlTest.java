package org.earningsrelease.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.Examples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReleaseHtmlTest {
  private static final Path FIXTURE = Path.of("fixtures/yen-with-translation/release.txt");

  private static HtmlPage page(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    FinancialRelease release = ReleaseParser.standard().parse(bytes, "release.txt");
    return HtmlPage.of(release, new Facsimile.Text(text));
  }

  @Test
  void theDocumentStandsInThePageWordForWord() throws Exception {
    String text = Files.readString(FIXTURE);
    assertEquals(text, page(text).byId("page-1").getTextContent());
  }

  @Test
  void everyMarkedPlaceHasItsFigureOnTheOtherSide() throws Exception {
    HtmlPage page = page(Files.readString(FIXTURE));
    assertEquals(HtmlPage.places(page.byId("document")), HtmlPage.places(page.byId("figures")));
    assertTrue(HtmlPage.places(page.byId("document")).size() > 50);
  }

  @Test
  void aFigureSaysWhatItWasTakenFor() throws Exception {
    HtmlPage page = page(Files.readString(FIXTURE));
    List<String> tips =
        HtmlPage.named(page.byId("figures"), "button").stream()
            .map(b -> b.getAttribute("data-tip"))
            .toList();
    assertTrue(
        tips.contains(
            String.join(
                " ", // a reader of XML takes line feeds in attributes for blanks
                "Total revenues",
                "10,847 million JPY",
                "3 months to 2005-09-30",
                "Revenues",
                "printed as 10,847, page 1",
                "proven")),
        tips.toString());
  }

  @Test
  void whatADocumentSaysIsNeverMarkup() throws Exception {
    String hostile = "<script>alert('1')</script> \"><img src=x onerror=alert(2)> & \u001b[2J";
    HtmlPage page = page("Gannet Ltd. " + hostile + "\nRevenue was $12 million.\n");
    Element root = page.document().getDocumentElement();
    assertEquals(List.of(), HtmlPage.named(root, "img"));
    assertEquals(List.of(), HtmlPage.named(root, "script"));
    assertEquals(1, page.text().split("<script", -1).length - 1);
    assertTrue(page.byId("document").getTextContent().contains("<script>alert('1')</script>"));
    assertFalse(page.text().contains("\u001b"));
  }

  @Test
  void thePolicyLetsInNothingButThePagesOwnSheets() throws Exception {
    HtmlPage page = HtmlPage.of(Examples.full(), new Facsimile.Pages(List.of()));
    Matcher policy = Pattern.compile("default-src 'none'; [^\"]*").matcher(page.text());
    assertTrue(policy.find());
    assertEquals(
        "default-src 'none'; img-src data:; style-src "
            + Sheet.of("release.css").digest()
            + "; script-src "
            + Sheet.of("release.js").digest()
            + "; base-uri 'none'; form-action 'none'",
        policy.group());
    assertTrue(page.text().contains(Sheet.of("release.js").text()));
    assertFalse(page.text().contains(" style="), "a style that the policy refuses");
    assertFalse(page.text().contains("src=\"http"));
    assertFalse(page.text().contains("href=\"http"));
  }

  @Test
  void everyPartOfAReleaseIsShown() throws Exception {
    HtmlPage page = HtmlPage.of(Examples.full(), new Facsimile.Pages(List.of()));
    for (FiguresPane.Part part : FiguresPane.Part.values()) {
      int expected = part.size(Examples.full()) > 0 ? 1 : 0;
      long shown =
          HtmlPage.named(page.byId("figures"), "h2").stream()
              .filter(h -> h.getTextContent().equals(part.title()))
              .count();
      assertEquals(expected, shown, part.title());
    }
  }

  @Test
  void anEmptyReleaseIsAPageToo() throws Exception {
    HtmlPage page = HtmlPage.of(Examples.empty(), new Facsimile.Text("abc"));
    assertEquals("abc", page.byId("document").getTextContent());
    assertEquals(
        "notes/empty.txt",
        HtmlPage.named(page.document().getDocumentElement(), "h1").get(0).getTextContent());
  }
}
