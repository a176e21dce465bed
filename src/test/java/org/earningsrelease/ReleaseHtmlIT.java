package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page for people, in a real browser; skipped where Chromium and its driver are missing. */
class ReleaseHtmlIT {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String TEXT = "fixtures/yen-with-translation/release.txt";
  private static final String PDF = "fixtures/pdf-yen-with-dollars/release.pdf";

  @TempDir static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() {
    Assumptions.assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "no " + BROWSER + " or " + DRIVER + ": the page is not tried in a browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,900",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void nothingWentWrongAndNothingWasAskedFor() {
    assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      // The browser's own first page asks for things as well; ours lies in a file.
      if (message.contains("Network.requestWillBeSent\"")
          && message.contains("\"documentURL\":\"file:")) {
        assertTrue(
            message.contains("\"url\":\"file:") || message.contains("\"url\":\"data:"), message);
      }
    }
  }

  private static void open(String release) throws Exception {
    Path file = Path.of(release);
    Path page = folder.resolve(file.getParent().getFileName() + ".html");
    FinancialRelease read = ReleaseParser.standard().parse(file);
    try (OutputStream out = Files.newOutputStream(page)) {
      ReleaseView.of(file, read).writeHtml(out);
    }
    browser.get(page.toUri().toString());
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static void hover(WebElement element) {
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    new Actions(browser).moveToElement(element).perform();
  }

  /** The words of a check, a mark or a figure as the page holds them. */
  private static String place(WebElement element) {
    return String.valueOf(element.getDomAttribute("data-p"));
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, PDF})
  void aFigureLightsUpItsTwinInTheDocumentAndTheSumsItTakesPartIn(String release) throws Exception {
    open(release);
    WebElement figure = one("#statements .fig.proven");
    hover(figure);
    assertEquals(
        List.of(place(figure)), all("#document .lit").stream().map(e -> place(e)).toList());
    assertTrue(all("#document .kin").size() > 1, "no other figure of the sum is lit");
    assertTrue(one("#about .identity").getText().contains(figure.getText()));
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, PDF})
  void aMarkInTheDocumentLightsUpWhatItWasTakenFor(String release) throws Exception {
    open(release);
    WebElement mark = one("#document .mark.proven");
    hover(mark);
    assertFalse(all("#figures .fig.lit").isEmpty());
    for (WebElement lit : all("#figures .fig.lit")) {
      assertTrue(List.of(place(mark).split(" ")).contains(place(lit)), place(lit));
    }
    assertTrue(one("#about p").getText().contains("printed as"), one("#about").getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, PDF})
  void sectionsAndKindsOfFiguresCanBeLeftOut(String release) throws Exception {
    open(release);
    WebElement highlights = one("#highlights");
    one("input[data-section=highlights]").click();
    assertFalse(highlights.isDisplayed());
    one("input[data-section=highlights]").click();
    assertTrue(highlights.isDisplayed());

    long proven = all("#figures .fig.proven").size();
    assertTrue(proven > 10);
    one("input[data-status=proven]").click();
    assertEquals(proven, all("#figures .fig.proven.faint").size());
    assertEquals(0, all("#figures .fig.unchecked.faint").size());
  }

  @Test
  void arrowsLeadFromFigureToFigure() throws Exception {
    open(TEXT);
    WebElement first = one("#statements tr.row .fig");
    browser.executeScript("arguments[0].focus()", first);
    first.sendKeys(Keys.ARROW_RIGHT);
    assertEquals("7,960", browser.switchTo().activeElement().getText());
    browser.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
    assertEquals("1,611", browser.switchTo().activeElement().getText());
    assertEquals(1, all("#document .lit").size());
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertEquals(0, all(".lit").size());
  }

  @Test
  void contradictionsAreListedFirst() throws Exception {
    Path wrong = folder.resolve("wrong.txt");
    String text = Files.readString(Path.of(TEXT)).replace("\t10,400\t9,300", "\t10,500\t9,300");
    Files.writeString(wrong, text);
    open(wrong.toString());
    WebElement check = one("#checks li.inconsistent");
    assertTrue(check.isDisplayed());
    assertTrue(check.getText().contains("10,500"), check.getText());
    hover(check);
    assertTrue(
        all("#document .lit").stream().anyMatch(e -> e.getText().equals("10,500")), "not marked");
    assertTrue(one("label.contradicted").getText().matches("contradicted [1-9].*"));
  }

  @Test
  void onAPhoneOneSideIsShownAtATime() throws Exception {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    try {
      open(PDF);
      assertTrue(one("#figures").isDisplayed());
      assertFalse(one("#document").isDisplayed());
      one("button[data-pane=document]").click();
      assertTrue(one("#document").isDisplayed());
      assertEquals(
          390L, browser.executeScript("return document.documentElement.scrollWidth"), "too wide");
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }
}
