package org.earningsrelease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earningsrelease.internal.render.PageMark;
import org.earningsrelease.internal.wording.FactText;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.write.html.Facsimile;

/** A mark for each figure of a release: green where proven, red where contradicted. */
final class FigureMarks {
  private static final int PROVEN = 0x4ac26b;
  private static final int CONTRADICTED = 0xff7b72;
  private static final int MOST_CHECKS = 4;

  private final Map<Source, List<ArithmeticCheck>> checks;
  private final List<Facsimile.Page> pages;
  private final List<PageMark> marks = new ArrayList<>();

  /** A section of the release with the colour of its figures that nothing proves. */
  private enum Section {
    HIGHLIGHT("Highlight", 0xffd43b),
    SEGMENT("Segment", 0x9ec5fe),
    OUTLOOK("Outlook", 0xd8b4fe),
    TABLE("Table", 0xced4da);

    private final String title;
    private final int colour;

    Section(String title, int colour) {
      this.title = title;
      this.colour = colour;
    }
  }

  private FigureMarks(FinancialRelease release, List<Facsimile.Page> pages) {
    this.checks = checks(release);
    this.pages = pages;
  }

  /**
   * @param pages of the document, by number
   */
  static List<PageMark> of(FinancialRelease release, List<Facsimile.Page> pages) {
    FigureMarks marks = new FigureMarks(release, pages);
    marks.add(Section.HIGHLIGHT, release.highlights());
    for (Segment segment : release.segments()) {
      marks.add(Section.SEGMENT, segment.facts());
    }
    marks.add(Section.OUTLOOK, release.outlook().items().stream().map(GuidanceItem::fact).toList());
    for (Statement statement : release.statements()) {
      marks.add(Section.TABLE, statement.facts().toList());
    }
    return List.copyOf(marks.marks);
  }

  private void add(Section section, List<Fact> facts) {
    for (Fact fact : facts) {
      Source source = fact.source();
      List<Box> boxes = pages.get(source.page() - 1).boxes(source);
      if (!boxes.isEmpty()) {
        int colour = colour(section, fact.check());
        String words = String.join("\n", words(fact));
        marks.add(new PageMark(source.page(), boxes, colour, section.title, words));
      }
    }
  }

  private static int colour(Section section, Check check) {
    return switch (check) {
      case PROVEN -> PROVEN;
      case CONTRADICTED -> CONTRADICTED;
      case UNCHECKED -> section.colour;
    };
  }

  /** What it was taken for, and the first sums that it takes part in. */
  private List<String> words(Fact fact) {
    List<String> words = new ArrayList<>(List.of(FactText.all(fact)));
    checks.getOrDefault(fact.source(), List.of()).stream()
        .limit(MOST_CHECKS)
        .forEach(c -> words.add(c.kind().code() + ": " + c.identity()));
    return words;
  }

  private static Map<Source, List<ArithmeticCheck>> checks(FinancialRelease release) {
    Map<Source, List<ArithmeticCheck>> checks = new HashMap<>();
    for (ArithmeticCheck check : release.checks()) {
      for (ArithmeticCheck.Term term : check.terms()) {
        checks.computeIfAbsent(term.source(), s -> new ArrayList<>()).add(check);
      }
    }
    return checks;
  }
}
