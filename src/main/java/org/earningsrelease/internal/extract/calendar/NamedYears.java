package org.earningsrelease.internal.extract.calendar;

import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/** Years that names of periods carry, or that stand apart from them. */
final class NamedYears {
  private NamedYears() {}

  /** {@code Fourth Quarter} over {@code 2004}. */
  static PeriodPhrase of(PeriodPhrase name, int year) {
    OptionalInt named = OptionalInt.of(year);
    if (name instanceof PeriodPhrase.Quarter q && q.year().isEmpty()) {
      return new PeriodPhrase.Quarter(q.number(), named, q.fiscal());
    }
    if (name instanceof PeriodPhrase.Half h && h.year().isEmpty()) {
      return new PeriodPhrase.Half(h.number(), named, h.fiscal());
    }
    if (name instanceof PeriodPhrase.FirstMonths f && f.year().isEmpty()) {
      return new PeriodPhrase.FirstMonths(f.months(), named, f.fiscal());
    }
    if (name instanceof PeriodPhrase.Year y && y.year().isEmpty()) {
      return new PeriodPhrase.Year(named, y.fiscal());
    }
    if (name instanceof PeriodPhrase.MonthQuarter m && m.year().isEmpty()) {
      return new PeriodPhrase.MonthQuarter(m.month(), named);
    }
    if (name instanceof PeriodPhrase.YearEnd y && y.year().isEmpty()) {
      return new PeriodPhrase.YearEnd(named);
    }
    if (name instanceof PeriodPhrase.MonthRange r && r.to().year().isEmpty()) {
      return new PeriodPhrase.MonthRange(
          r.from(), new PartialDate(named, r.to().month(), r.to().day()));
    }
    return name;
  }

  /** The same without its year: {@code Full-Year 2022} gives {@code Full-Year}. */
  static PeriodPhrase without(PeriodPhrase name) {
    OptionalInt none = OptionalInt.empty();
    if (name instanceof PeriodPhrase.Quarter q) {
      return new PeriodPhrase.Quarter(q.number(), none, q.fiscal());
    }
    if (name instanceof PeriodPhrase.Half h) {
      return new PeriodPhrase.Half(h.number(), none, h.fiscal());
    }
    if (name instanceof PeriodPhrase.FirstMonths f) {
      return new PeriodPhrase.FirstMonths(f.months(), none, f.fiscal());
    }
    return name instanceof PeriodPhrase.Year y ? new PeriodPhrase.Year(none, y.fiscal()) : name;
  }
}
