package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Finding.Code;
import org.earningsrelease.model.Finding.Severity;
import org.earningsrelease.model.Source;

/** Reports what of a page was left out. */
final class PageFindings {
  /** A page without words of which a picture covers more than this is a picture of a page. */
  private static final double PICTURE = 0.3;

  private PageFindings() {}

  /**
   * The findings of a page.
   *
   * @param restored characters that were found out from the words around them
   */
  static List<Finding> of(PrintedPage page, long restored) {
    List<Finding> findings = new ArrayList<>();
    if (!PdfReader.isReadable(page)) {
      String what = "its fonts do not tell which characters they draw";
      findings.add(finding(page, Code.PAGE_UNREADABLE, Severity.ERROR, what));
    }
    if (page.runs().isEmpty() && page.pictured() > PICTURE) {
      String what = "a picture without a text layer";
      findings.add(finding(page, Code.PAGE_UNREADABLE, Severity.WARNING, what));
    }
    if (restored > 0) {
      findings.add(
          finding(page, Code.TEXT_REPAIRED, Severity.INFO, restored + " lost ligatures restored"));
    }
    if (page.hidden() > 0) {
      findings.add(
          finding(
              page,
              Code.TEXT_DROPPED,
              Severity.INFO,
              page.hidden() + " characters that cannot be seen left out"));
    }
    if (page.turned() > 0) {
      findings.add(
          finding(
              page,
              Code.TEXT_DROPPED,
              Severity.INFO,
              page.turned() + " characters in another direction left out"));
    }
    for (GlyphRun run : page.cutFigures()) {
      String message = "page " + page.number() + ": the figure '" + run.text() + "' is cut off";
      findings.add(
          new Finding(
              Code.FIGURE_CUT_OFF,
              Severity.WARNING,
              message,
              Optional.of(source(page.number(), run))));
    }
    return findings;
  }

  private static Finding finding(PrintedPage page, Code code, Severity severity, String what) {
    return new Finding(code, severity, "page " + page.number() + ": " + what, Optional.empty());
  }

  static Finding damaged(int page, String what) {
    String message = "page " + page + ": damaged: " + what;
    return new Finding(Code.PAGE_UNREADABLE, Severity.ERROR, message, Optional.empty());
  }

  private static Source source(int page, GlyphRun run) {
    Box box = new Box(run.left(), run.first().top(), run.right(), run.first().bottom());
    return new Source(page, Optional.of(box), 0, 0, run.text());
  }
}
