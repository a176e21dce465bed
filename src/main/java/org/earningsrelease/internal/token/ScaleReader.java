package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.token.ScalePhrase.Excepted;

/** Reads a scale line word by word; what stands behind "except" is told apart. */
final class ScaleReader {
  private static final PhraseTable<Subject> SUBJECTS =
      PhraseTable.load("token/scale-words.txt", columns -> Subject.valueOf(columns.get(0)));

  private enum Subject {
    EXCEPT,
    PER_SHARE,
    SHARES,
    RATIOS,
    MONEY
  }

  private final Lexemes in;
  private OptionalInt money = OptionalInt.empty();
  private OptionalInt shares = OptionalInt.empty();
  private Optional<Currency> currency = Optional.empty();
  private final Set<Excepted> exceptions = EnumSet.noneOf(Excepted.class);
  private boolean except;
  private final Set<Subject> pending = EnumSet.noneOf(Subject.class);

  private ScaleReader(Lexemes in) {
    this.in = in;
  }

  static Optional<ScalePhrase> read(Lexemes in) {
    ScaleReader reader = new ScaleReader(in);
    int at = 0;
    while (at < in.size()) {
      at = reader.next(at);
    }
    boolean nothing =
        reader.money.isEmpty() && reader.shares.isEmpty() && reader.currency.isEmpty();
    return nothing
        ? Optional.empty()
        : Optional.of(
            new ScalePhrase(reader.money, reader.shares, reader.currency, reader.exceptions));
  }

  private int next(int i) {
    Optional<Found<Integer>> scale = ScaleWord.at(in, i);
    if (scale.isPresent()) {
      apply(scale.get());
      return scale.get().next();
    }
    Optional<Found<Coin>> coin = ScaleWord.coinAt(in, i);
    if (coin.isPresent()) {
      note(coin.get().value());
      return coin.get().next();
    }
    return SUBJECTS
        .longestAt(in.words(), i)
        .map(match -> subject(match.value(), match.to()))
        .orElseGet(() -> delimiter(i));
  }

  private void note(Coin coin) {
    currency = currency.or(coin::currency);
    pending.add(Subject.MONEY);
    if (coin.power() >= 3 && money.isEmpty()) {
      money = OptionalInt.of(coin.power());
    }
  }

  private int subject(Subject subject, int next) {
    switch (subject) {
      case EXCEPT -> {
        except = true;
        pending.clear();
      }
      case PER_SHARE -> leaveOut(Excepted.PER_SHARE);
      case RATIOS -> leaveOut(Excepted.RATIOS);
      case SHARES -> {
        leaveOut(Excepted.SHARES);
        pending.add(Subject.SHARES);
      }
      case MONEY -> pending.add(Subject.MONEY);
    }
    return next;
  }

  private void leaveOut(Excepted what) {
    if (except) {
      exceptions.add(what);
    }
  }

  /** The scale applies to what was named before it, or is named behind "of", else to money. */
  private void apply(Found<Integer> scale) {
    boolean ofShares =
        in.is(scale.next(), "of")
            && SUBJECTS
                .longestAt(in.words(), scale.next() + 1)
                .filter(match -> match.value() == Subject.SHARES)
                .isPresent();
    boolean counts = ofShares || pending.contains(Subject.SHARES);
    if (counts && shares.isEmpty()) {
      shares = OptionalInt.of(scale.value());
      exceptions.remove(Excepted.SHARES);
    }
    boolean both = !ofShares && pending.contains(Subject.MONEY);
    if ((!counts || both) && !except && money.isEmpty()) {
      money = OptionalInt.of(scale.value());
    }
    pending.clear();
  }

  /** Behind a comma the next scale is about something else; a bracket or semicolon ends all. */
  private int delimiter(int i) {
    char sign = in.sign(i);
    if (sign == ',' || sign == ';' || sign == '(' || sign == ')' || sign == '.') {
      pending.clear();
    }
    if (sign == ';' || sign == ')' || sign == '.') {
      except = false;
    }
    return i + 1;
  }
}
