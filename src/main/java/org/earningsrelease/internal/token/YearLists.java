package org.earningsrelease.internal.token;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.BareYear;
import org.earningsrelease.internal.token.PeriodPhrase.On;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/**
 * Completes a year behind "and": in {@code second quarter of 2004 and 2003} the second year is a
 * second quarter too, in {@code June 30, 2004 and 2003} a day; the full year of {@code fourth
 * quarter of 2023 and full year} is 2023.
 */
final class YearLists {
  private YearLists() {}

  static List<Token> complete(List<Token> tokens) {
    List<Token> completed = new ArrayList<>(tokens);
    for (int i = 2; i < completed.size(); i++) {
      if (isJoint(completed.get(i - 1))
          && completed.get(i) instanceof Token.Time time
          && completed.get(i - 2) instanceof Token.Time before) {
        PeriodPhrase phrase = behind(before.phrase(), time.phrase());
        completed.set(i, new Token.Time(time.start(), time.end(), phrase));
      }
    }
    return List.copyOf(completed);
  }

  private static PeriodPhrase behind(PeriodPhrase before, PeriodPhrase phrase) {
    if (phrase instanceof BareYear year) {
      return like(before, year);
    }
    OptionalInt year = NamedPart.yearOf(before);
    boolean whole = phrase instanceof Year part && part.year().isEmpty();
    return whole && year.isPresent()
        ? NamedPart.in(phrase, new FiscalYear(year.getAsInt(), NamedPart.isFiscal(before)))
        : phrase;
  }

  private static boolean isJoint(Token token) {
    return token instanceof Token.Word word && word.text().equals("and")
        || token instanceof Token.Mark mark && (mark.sign() == '&' || mark.sign() == ',');
  }

  private static PeriodPhrase like(PeriodPhrase before, BareYear year) {
    if (before instanceof On on && on.date().year().isPresent()) {
      PartialDate date = on.date();
      return new On(new PartialDate(OptionalInt.of(year.year()), date.month(), date.day()));
    }
    return NamedPart.yearOf(before).isPresent()
        ? NamedPart.in(before, new FiscalYear(year.year(), false))
        : year;
  }
}
