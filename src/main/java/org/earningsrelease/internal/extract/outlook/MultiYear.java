package org.earningsrelease.internal.extract.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.model.Period;

/**
 * Stretches of several years: {@code from 2024 to 2027}, {@code between 2025 and 2028}, {@code
 * through 2028}.
 *
 * @param parts of the sentence
 */
record MultiYear(List<Part> parts, String sentence, FiscalCalendar calendar) {
  /** The stretch that begins or ends with a time; empty where the time stands alone. */
  Optional<Period> of(When when) {
    int at = parts.indexOf(when);
    if (at < 0 || year(when).isEmpty()) {
      return Optional.empty();
    }
    if (joins(at + 1) && part(at + 2) instanceof When last && opens(at)) {
      return stretch(when, last);
    }
    if (joins(at - 1) && part(at - 2) instanceof When first && opens(at - 2)) {
      return stretch(first, when);
    }
    return isThrough(at - 1) ? through(when) : Optional.empty();
  }

  private boolean joins(int i) {
    return part(i).isCue(Cue.TO)
        || part(i).isCue(Cue.AND)
        || isThrough(i)
        || part(i).isSign('-')
        || part(i).isSign('–');
  }

  // {@code in 2024 and 2025} are two years, {@code between 2024 and 2025} is one stretch.
  private boolean opens(int first) {
    if (!part(first + 1).isCue(Cue.AND)) {
      return true;
    }
    return part(first - 1) instanceof Cued c && c.text().equalsIgnoreCase("between");
  }

  private boolean isThrough(int i) {
    return part(i) instanceof Cued c
        && (c.text().equalsIgnoreCase("through") || c.text().equalsIgnoreCase("until"));
  }

  private Optional<Period> stretch(When first, When last) {
    String label = sentence.substring(first.start(), last.end());
    return year(first)
        .flatMap(Period::firstDay)
        .flatMap(
            from ->
                year(last)
                    .flatMap(Period::lastDay)
                    .filter(to -> to.isAfter(from))
                    .map(to -> new Period.Duration(from, to, label)));
  }

  /** From the end of what is reported on. */
  private Optional<Period> through(When last) {
    String label = sentence.substring(last.start(), last.end());
    Optional<LocalDate> from = calendar.newest().map(n -> n.end().plusDays(1));
    return from.flatMap(
        f ->
            year(last)
                .flatMap(Period::lastDay)
                .filter(to -> to.isAfter(f.plusYears(1)))
                .map(to -> new Period.Duration(f, to, label)));
  }

  private Optional<Period> year(When when) {
    PeriodPhrase phrase = when.time().phrase();
    PeriodPhrase whole =
        phrase instanceof PeriodPhrase.BareYear bare
            ? new PeriodPhrase.Year(OptionalInt.of(bare.year()), true)
            : phrase;
    return whole instanceof PeriodPhrase.Year year && year.year().isPresent()
        ? calendar.resolve(whole, "", TimeContext.outlook(TimeContext.Wanted.DURATION))
        : Optional.empty();
  }

  private Part part(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
