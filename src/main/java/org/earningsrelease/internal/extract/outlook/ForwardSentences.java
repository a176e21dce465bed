package org.earningsrelease.internal.extract.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.Header;

/**
 * Finds the sentences that look ahead, outside the legal text that almost every release prints
 * about them.
 */
public final class ForwardSentences {
  private ForwardSentences() {}

  /** All of them, in reading order. */
  public static List<ForwardLookingSentence> find(List<PlacedBlock> blocks, Header header) {
    ForwardTerms terms = new ForwardTerms(today(header));
    List<ForwardLookingSentence> found = new ArrayList<>();
    boolean statements = false;
    for (PlacedBlock placed : blocks) {
      statements |= placed.isLongTable();
      if (isOwnProse(placed, statements)) {
        placed.sentences().forEach(s -> add(s, terms, found));
      }
    }
    return List.copyOf(found);
  }

  /** The newest of the release's date and the end of its year; without both no year looks ahead. */
  private static LocalDate today(Header header) {
    LocalDate date = header.releaseDate().or(header::periodEnd).orElse(LocalDate.MAX);
    int year = header.fiscalYear().map(y -> Math.max(y, date.getYear())).orElse(date.getYear());
    return year > date.getYear() ? LocalDate.of(year, 1, 1) : date;
  }

  /** Behind the statements stand notes; a heading such as {@code Outlook} is no sentence. */
  private static boolean isOwnProse(PlacedBlock placed, boolean statements) {
    return switch (placed.section()) {
      case TITLE, HIGHLIGHTS -> true;
      case NOTES -> !statements;
      case OUTLOOK -> !(placed.block() instanceof Heading);
      case STATEMENTS, DISCLAIMER, ABOUT, CONTACTS -> false;
    };
  }

  private static void add(
      Sentence sentence, ForwardTerms terms, List<ForwardLookingSentence> found) {
    String text = sentence.text();
    List<String> told = terms.of(text);
    if (!told.isEmpty()) {
      found.add(new ForwardLookingSentence(text, told, sentence.source(0, text.length())));
    }
  }
}
