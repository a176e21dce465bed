package org.earningsrelease.internal.token;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.BareYear;
import org.earningsrelease.internal.token.PeriodPhrase.On;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * Completes a year behind "and": in {@code second quarter of 2004 and 2003} the second year is a
 * second quarter too, in {@code June 30, 2004 and 2003} a day.
 */
final class YearLists {
  private YearLists() {}

  static List<Token> complete(List<Token> tokens) {
    List<Token> completed = new ArrayList<>(tokens);
    for (int i = 2; i < completed.size(); i++) {
      boolean joined = isJoint(completed.get(i - 1));
      if (joined
          && completed.get(i) instanceof Token.Time time
          && time.phrase() instanceof BareYear year
          && completed.get(i - 2) instanceof Token.Time before) {
        completed.set(i, new Token.Time(time.start(), time.end(), like(before.phrase(), year)));
      }
    }
    return List.copyOf(completed);
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
