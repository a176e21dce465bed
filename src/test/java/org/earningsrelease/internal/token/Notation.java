package org.earningsrelease.internal.token;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.earningsrelease.internal.token.PeriodPhrase.AsOf;
import org.earningsrelease.internal.token.PeriodPhrase.BareYear;
import org.earningsrelease.internal.token.PeriodPhrase.Dated;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.FirstMonths;
import org.earningsrelease.internal.token.PeriodPhrase.Half;
import org.earningsrelease.internal.token.PeriodPhrase.InYear;
import org.earningsrelease.internal.token.PeriodPhrase.MonthQuarter;
import org.earningsrelease.internal.token.PeriodPhrase.MonthRange;
import org.earningsrelease.internal.token.PeriodPhrase.On;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Quarter;
import org.earningsrelease.internal.token.PeriodPhrase.Relative;
import org.earningsrelease.internal.token.PeriodPhrase.SamePeriod;
import org.earningsrelease.internal.token.PeriodPhrase.Year;
import org.earningsrelease.internal.token.PeriodPhrase.YearEnd;

/**
 * Tokens as the test tables write them: {@code {JPY 11,617 million} JPY 11617000000 d-6 scaled}.
 */
final class Notation {
  private Notation() {}

  /** All tokens but words and signs, each behind its text in braces. */
  static String of(String text, List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !(token instanceof Token.Word) && !(token instanceof Token.Mark))
        .map(token -> "{" + text.substring(token.start(), token.end()) + "} " + of(token))
        .collect(Collectors.joining("; "));
  }

  static String of(Token token) {
    if (token instanceof Token.Numeric figure) {
      return figure(figure);
    }
    if (token instanceof Token.Range range) {
      return figure(range.from()) + " .. " + figure(range.to());
    }
    if (token instanceof Token.PlusMinus spread) {
      return figure(spread.centre()) + " +- " + figure(spread.spread());
    }
    if (token instanceof Token.Bounded bounded) {
      return bounded.bound() + " " + figure(bounded.figure());
    }
    if (token instanceof Token.Time time) {
      return period(time.phrase());
    }
    if (token instanceof Token.Listing listing) {
      return "listing " + listing.exchange() + "/" + listing.symbol();
    }
    if (token instanceof Token.FootnoteMark) {
      return "mark";
    }
    return token instanceof Token.Nil ? "nil" : "n/m";
  }

  private static String figure(Token.Numeric figure) {
    String value = figure.value().toPlainString() + " d" + figure.decimals();
    if (figure instanceof Token.Money money) {
      String currency = money.currency().map(c -> c.getCurrencyCode()).orElse("$?");
      return currency + " " + value + (money.scaled() ? " scaled" : "");
    }
    if (figure instanceof Token.Plain plain) {
      return "# " + value + (plain.scaled() ? " scaled" : "");
    }
    if (figure instanceof Token.Points points) {
      return (points.basisPoints() ? "bp " : "pp ") + value;
    }
    return (figure instanceof Token.Percent ? "% " : "x ") + value;
  }

  /** {@code -1234 d0}, {@code $? 0.53 d2 scaled}, {@code % 0.081 d3}, {@code nil}. */
  static String of(CellValue value) {
    if (value instanceof CellValue.Amount amount) {
      String currency = amount.currency().map(c -> c.getCurrencyCode() + " ").orElse("$? ");
      return (amount.money() ? currency : "") + number(amount) + (amount.scaled() ? " scaled" : "");
    }
    if (value instanceof CellValue.Points points) {
      return (points.basisPoints() ? "bp " : "pp ") + number(points);
    }
    if (value instanceof CellValue.Numeric figure) {
      return (figure instanceof CellValue.Percent ? "% " : "x ") + number(figure);
    }
    if (value instanceof CellValue.NotMeaningful) {
      return "n/m";
    }
    return value instanceof CellValue.Nil
        ? "nil"
        : value instanceof CellValue.Words ? "words" : "blank";
  }

  private static String number(CellValue.Numeric figure) {
    return figure.value().toPlainString() + " d" + figure.decimals();
  }

  /** {@code money 6, shares 3, JPY, except PER_SHARE}. */
  static String of(ScalePhrase scale) {
    List<String> parts = new ArrayList<>();
    scale.money().ifPresent(power -> parts.add("money " + power));
    scale.shares().ifPresent(power -> parts.add("shares " + power));
    scale.currency().ifPresent(currency -> parts.add(currency.getCurrencyCode()));
    scale.exceptions().stream().sorted().forEach(excepted -> parts.add("except " + excepted));
    return String.join(", ", parts);
  }

  static String period(PeriodPhrase phrase) {
    if (phrase instanceof Quarter q) {
      return "Q" + q.number() + year(q.year(), q.fiscal());
    }
    if (phrase instanceof Half h) {
      return "H" + h.number() + year(h.year(), h.fiscal());
    }
    if (phrase instanceof FirstMonths m) {
      return m.months() + "M" + year(m.year(), m.fiscal());
    }
    if (phrase instanceof Year y) {
      return "year" + year(y.year(), y.fiscal());
    }
    if (phrase instanceof BareYear y) {
      return "bare " + y.year();
    }
    if (phrase instanceof Ended e) {
      return e.length() + " " + e.span() + " ended " + dates(e.ends());
    }
    if (phrase instanceof Dated d) {
      return period(d.period()) + " ended " + dates(d.ends());
    }
    if (phrase instanceof InYear i) {
      return period(i.part()) + " of " + i.year();
    }
    if (phrase instanceof SamePeriod s) {
      return "same period" + year(OptionalInt.of(s.year()), s.fiscal());
    }
    if (phrase instanceof AsOf a) {
      return "as of " + dates(a.dates());
    }
    if (phrase instanceof On on) {
      return "on " + date(on.date());
    }
    if (phrase instanceof YearEnd end) {
      return "year end" + year(end.year(), false);
    }
    if (phrase instanceof MonthQuarter q) {
      return q.month() + " quarter" + year(q.year(), false);
    }
    if (phrase instanceof MonthRange range) {
      return "from " + date(range.from()) + " to " + date(range.to());
    }
    return ((Relative) phrase).relation().toString();
  }

  private static String year(OptionalInt year, boolean fiscal) {
    return (fiscal ? " FY" : "") + (year.isPresent() ? " " + year.getAsInt() : "");
  }

  private static String dates(List<PartialDate> dates) {
    return dates.stream().map(Notation::date).collect(Collectors.joining(", ", "[", "]"));
  }

  /** {@code 2003-6-30}; a question mark for what is not printed. */
  private static String date(PartialDate date) {
    String year = date.year().isPresent() ? "" + date.year().getAsInt() : "?";
    String day = date.day().isPresent() ? "" + date.day().getAsInt() : "?";
    return year + "-" + date.month().getValue() + "-" + day;
  }
}
