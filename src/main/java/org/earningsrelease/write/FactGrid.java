package org.earningsrelease.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Measure;
import org.earningsrelease.write.Look.Ink;

/** Facts of the prose, a line each: what, how much, when. */
final class FactGrid {
  private static final String UP = "\u25B2 ";
  private static final String DOWN = "\u25BC ";
  private static final String WRONG = "! ";
  private static final String STILL = "  ";

  private FactGrid() {}

  static TextGrid headline(Headline headline) {
    TextGrid grid = TextGrid.list("  ");
    for (Headline.Entry entry : headline.entries()) {
      Fact fact = entry.fact();
      grid.cells(
          List.of(
              TextCell.of(entry.concept().name()),
              new TextCell(FigureText.of(fact), ink(fact, Ink.STRONG)),
              when(fact)));
    }
    return grid;
  }

  /** Facts of any segment, which each says. */
  static TextGrid facts(List<Fact> facts) {
    return facts(facts, FactGrid::label);
  }

  /** Facts of the segment in whose section they stand. */
  static TextGrid ofSegment(List<Fact> facts) {
    return facts(facts, Fact::label);
  }

  private static TextGrid facts(List<Fact> facts, Function<Fact, String> label) {
    boolean marks = facts.stream().anyMatch(f -> !mark(f).equals(STILL));
    TextGrid grid = TextGrid.list("  ");
    for (Fact fact : facts) {
      grid.cells(List.of(TextCell.of(label.apply(fact)), figure(fact, marks), when(fact)));
    }
    return grid;
  }

  static TextGrid outlook(List<GuidanceItem> items) {
    boolean marks = items.stream().anyMatch(i -> !mark(i.fact()).equals(STILL));
    TextGrid grid = TextGrid.list("  ");
    for (GuidanceItem item : items) {
      String action = item.action().name().toLowerCase(Locale.ROOT);
      Fact fact = item.fact();
      grid.cells(
          List.of(TextCell.of(label(fact)), figure(fact, marks), when(fact), TextCell.of(action)));
    }
    return grid;
  }

  private static String label(Fact fact) {
    return fact.segment().map(s -> s + ": ").orElse("") + fact.label();
  }

  private static TextCell figure(Fact fact, boolean marks) {
    String comparison = fact.comparison().map(Comparison::code).orElse("");
    String text = (FigureText.of(fact) + " " + comparison).strip();
    return new TextCell((marks ? mark(fact) : "") + text, ink(fact, Ink.PLAIN));
  }

  /**
   * What the eye should catch: that a figure contradicts others; the way a change goes, by its sign
   * (whether that is good depends on what changes).
   */
  private static String mark(Fact fact) {
    if (fact.check() == Check.CONTRADICTED) {
      return WRONG;
    }
    int sign = sign(fact);
    return sign > 0 ? UP : sign < 0 ? DOWN : STILL;
  }

  private static int sign(Fact fact) {
    boolean change = fact.measure() == Measure.CHANGE || fact.measure() == Measure.PERCENT_CHANGE;
    return change && fact.figure() instanceof Figure.Exact exact
        ? exact.quantity().value().signum()
        : 0;
  }

  private static Ink ink(Fact fact, Ink otherwise) {
    if (fact.check() == Check.CONTRADICTED) {
      return Ink.WRONG;
    }
    int sign = sign(fact);
    return sign > 0 ? Ink.UP : sign < 0 ? Ink.DOWN : otherwise;
  }

  private static TextCell when(Fact fact) {
    return TextCell.quiet(PeriodText.of(fact.period()));
  }
}
