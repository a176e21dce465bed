package org.earningsrelease.internal.extract.prose;

import static org.earningsrelease.internal.extract.Phrases.calendar;
import static org.earningsrelease.internal.extract.Phrases.quarterEnded;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.Phrases;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.extract.sentence.Sentences;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;

/**
 * What is read in sentences of an issuer whose second quarter ended on June 30, 2024, one line a
 * claim.
 */
final class PrintedClaims {
  private PrintedClaims() {}

  static List<String> of(String text) {
    return of(text, SegmentNames.NONE, ClaimContext.NONE);
  }

  static List<String> of(String text, SegmentNames segments, ClaimContext context) {
    return claims(text, segments, context).stream().map(PrintedClaims::print).toList();
  }

  static List<Claim> claims(String text) {
    return claims(text, SegmentNames.NONE, ClaimContext.NONE);
  }

  private static List<Claim> claims(String text, SegmentNames segments, ClaimContext context) {
    Optional<Currency> dollar = Optional.of(Currency.getInstance("USD"));
    ClaimReader reader =
        new ClaimReader(
            CALENDAR, new MoneySigns(dollar, dollar), segments, Set.of("northwind"), false);
    List<Claim> found = new ArrayList<>();
    ClaimContext current = context;
    for (Sentence sentence : Sentences.of(passage(text))) {
      ClaimReader.Reading reading = reader.read(sentence, current);
      found.addAll(reading.claims());
      current = reading.context();
    }
    return found;
  }

  private static String print(Claim claim) {
    String change =
        claim.measure() == Measure.AMOUNT
            ? ""
            : " " + claim.comparison().map(Comparison::code).orElse("?");
    return claim.segment().map(s -> s + ": ").orElse("")
        + claim.metric().label()
        + " | "
        + period(claim.period())
        + change
        + " | "
        + figure(claim.figure())
        + (claim.basis() == Basis.REPORTED ? "" : " " + claim.basis().code());
  }

  private static String period(Period period) {
    return period.firstDay().map(d -> d + "..").orElse("")
        + period.lastDay().map(Object::toString).orElse("?");
  }

  private static String figure(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return quantity(exact.quantity());
    }
    return figure instanceof Figure.About about
        ? "~" + quantity(about.quantity())
        : figure.toString();
  }

  private static String quantity(Quantity quantity) {
    return quantity.value().toPlainString() + " " + quantity.unit().code();
  }

  /** One word of text where it stands. */
  private static Passage passage(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Box box = new Box(at, 0, at + word.length(), 1);
      words.add(new Word(word, 1, box, at, at + word.length(), Style.GRID));
      at += word.length() + 1;
    }
    return Passage.of(words);
  }

  static final FiscalCalendar CALENDAR =
      calendar(
          "2024-07-25",
          Phrases.passage(Place.TITLE, Phrases.quarter(2, 2024), quarterEnded("2024-06-30")));

  static final String Q2 = "2024-04-01..2024-06-30";
  static final String Q1 = "2024-01-01..2024-03-31";
  static final String LAST_YEAR = "2023-04-01..2023-06-30";
  static final String HALF = "2024-01-01..2024-06-30";
  static final String LAST_HALF = "2023-01-01..2023-06-30";
  static final String END = "2024-06-30";
}
