package org.earningsrelease.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConvenienceRate;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Quotation;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Ticker;
import org.earningsrelease.model.Unit;

/** A release of random parts, the same for the same seed. */
public final class GeneratedRelease {
  private static final String[] WORDS = {
    "",
    "Net sales",
    "a \"b\" \\ c",
    "\u3000\u65E5\u672C",
    "tab\tline\n",
    "\uD83C\uDF32",
    "$ (1,234)",
    "=1+1",
    "\u0000\u001F",
    "</script>",
    "\u2028",
    "x,y;z"
  };
  private static final String[] CURRENCIES = {"USD", "JPY", "EUR", "INR", "SEK"};

  private final Random random;

  public GeneratedRelease(int seed) {
    this.random = new Random(seed);
  }

  public FinancialRelease release() {
    return new FinancialRelease(
        new Document(word(), one(Document.Format.values()), count() + 1, count()),
        header(),
        some(this::fact),
        some(() -> new Segment(word(), some(this::fact), some(this::passage))),
        new Outlook(some(this::guidance), some(this::sentence)),
        some(() -> new Quotation(word(), maybe(this::word), maybe(this::word), source())),
        some(this::statement),
        some(
            () ->
                new Disclaimer(one(Disclaimer.Kind.values()), maybe(this::word), word(), source())),
        some(this::check),
        some(
            () ->
                new Finding(
                    one(Finding.Code.values()),
                    one(Finding.Severity.values()),
                    word(),
                    maybe(this::source))));
  }

  private ArithmeticCheck check() {
    return new ArithmeticCheck(
        one(ArithmeticCheck.Kind.values()),
        one(ArithmeticCheck.Outcome.values()),
        "= " + word(),
        maybe(this::word),
        maybe(this::rate),
        maybe(this::rate),
        some(
            () ->
                new ArithmeticCheck.Term(
                    word(),
                    maybe(() -> new TablePosition(count() + 1, count() + 1, count() + 1)),
                    source())));
  }

  private Header header() {
    return new Header(
        maybe(this::word),
        some(() -> new Ticker(word(), word())),
        maybe(this::word),
        maybe(this::day),
        maybe(() -> 1990 + random.nextInt(50)),
        maybe(() -> one(FiscalPeriod.values())),
        maybe(this::day),
        maybe(this::day),
        maybe(this::currency),
        maybe(() -> new ConvenienceRate(currency(), currency(), rate(), maybe(this::day))),
        random.nextBoolean());
  }

  private BigDecimal rate() {
    return new BigDecimal(BigInteger.valueOf(random.nextInt(100000)), random.nextInt(5));
  }

  private Segment.Passage passage() {
    return new Segment.Passage(word(), source());
  }

  private GuidanceItem guidance() {
    return new GuidanceItem(
        fact(),
        word(),
        one(GuidanceItem.Action.values()),
        maybe(this::figure),
        random.nextBoolean());
  }

  private ForwardLookingSentence sentence() {
    return new ForwardLookingSentence(word(), some(this::word), source());
  }

  private Statement statement() {
    return new Statement(
        count() + 1,
        one(StatementKind.values()),
        word(),
        one(Basis.values()),
        some(
            () ->
                new StatementColumn(
                    count() + 1,
                    word(),
                    period(),
                    one(Measure.values()),
                    maybe(this::word),
                    one(Basis.values()))),
        some(
            () ->
                new LineItem(
                    count() + 1, word(), some(this::word), maybe(this::concept), some(this::fact))),
        source());
  }

  private Fact fact() {
    return new Fact(
        maybe(this::concept),
        word(),
        some(this::word),
        maybe(this::word),
        one(Basis.values()),
        period(),
        one(Measure.values()),
        maybe(() -> one(Comparison.values())),
        figure(),
        source(),
        maybe(() -> new TablePosition(count() + 1, count() + 1, count() + 1)),
        one(Check.values()),
        random.nextBoolean());
  }

  private Figure figure() {
    return switch (random.nextInt(8)) {
      case 0 -> new Figure.About(quantity());
      case 1 -> new Figure.Range(quantity(), quantity());
      case 2 -> new Figure.AtLeast(quantity());
      case 3 -> new Figure.AtMost(quantity());
      case 4 -> nil(quantity());
      case 5 -> new Figure.Qualitative(word());
      case 6 -> new Figure.NotMeaningful();
      default -> new Figure.Exact(quantity());
    };
  }

  private static Figure nil(Quantity quantity) {
    return new Figure.Nil(new Quantity(BigDecimal.ZERO, quantity.decimals(), quantity.unit()));
  }

  private Quantity quantity() {
    BigInteger digits = BigInteger.valueOf(random.nextInt(2_000_000) - 1_000_000);
    int decimals = random.nextInt(15) - 9;
    Unit unit =
        switch (random.nextInt(5)) {
          case 0 -> new Unit.PerShare(currency());
          case 1 -> one(Unit.Simple.values());
          case 2 -> new Unit.Named("USD/ton");
          default -> new Unit.Money(currency());
        };
    return new Quantity(new BigDecimal(digits, decimals), decimals, unit);
  }

  private Period period() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> new Period.Instant(day, word());
      case 1 -> new Period.Duration(day, day.plusDays(random.nextInt(400)), word());
      default -> new Period.Unresolved(word());
    };
  }

  private Source source() {
    int start = count();
    return new Source(count() + 1, maybe(this::box), start, start + count(), word());
  }

  private Box box() {
    float x = random.nextFloat() * 600;
    float y = random.nextFloat() * 800;
    return new Box(x, y, x + random.nextFloat() * 100, y + random.nextFloat() * 20);
  }

  private Concept concept() {
    return new Concept(one("Revenues", "NetIncomeLoss", "EarningsPerShareDiluted", "Assets"));
  }

  private Currency currency() {
    return Currency.getInstance(one(CURRENCIES));
  }

  private LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
  }

  private String word() {
    return one(WORDS);
  }

  private int count() {
    return random.nextInt(1000);
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> part) {
    return random.nextBoolean() ? Optional.of(part.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> part) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> part.get()).toList();
  }
}
