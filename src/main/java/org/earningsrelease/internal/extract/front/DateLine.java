package org.earningsrelease.internal.extract.front;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.Token;

/**
 * Place and day before the first sentence of a release.
 *
 * @param date empty where a wire prints none: {@code SPRINGFIELD, Ill.--(BUSINESS WIRE)--}
 * @param end where it ends in the text
 */
public record DateLine(Optional<PartialDate> date, int end) {
  /** Places and wires before the sentence fill no more characters. */
  private static final int LONGEST = 130;

  private static final List<String> WIRES =
      List.of("wire)", "newswire", "wire/", "globenewswire", "wire --");

  /** {@code SAN JOSE, Calif., July 29 /PRNewswire/ --}, {@code May 31, 2023 -}, {@code 2024:} */
  public static Optional<DateLine> of(String text) {
    return of(text, Lexer.standard().tokens(text));
  }

  /** The same of a text whose tokens are known. */
  public static Optional<DateLine> of(String text, List<Token> tokens) {
    return dated(text, tokens).or(() -> wired(text));
  }

  private static Optional<DateLine> dated(String text, List<Token> tokens) {
    return days(text, tokens).stream()
        .filter(t -> t.start() <= LONGEST && isPlace(text.substring(0, t.start())))
        .filter(t -> opensText(text.substring(t.end())) || isSentence(text, t))
        .findFirst()
        .map(t -> new DateLine(day(t), t.end()));
  }

  // {@code Springfield, Ill., October 21, 2024. Sample Corp. announced}: place, day, full stop.
  private static boolean isSentence(String text, Token.Time day) {
    return day.start() > 0
        && day(day).filter(d -> d.year().isPresent()).isPresent()
        && text.startsWith(". ", day.end());
  }

  // {@code SAN JOSE, Calif.,}, {@code Bengaluru, India -}: names only
  private static boolean isPlace(String text) {
    return Arrays.stream(StringUtils.split(text, ' '))
        .filter(w -> !w.isEmpty())
        .noneMatch(w -> Character.isLowerCase(w.charAt(0)) && w.length() > 3);
  }

  private static Optional<DateLine> wired(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    return WIRES.stream()
        .filter(start::contains)
        .findFirst()
        .map(w -> new DateLine(Optional.empty(), start.indexOf(w) + w.length()));
  }

  /** Whether a dash, slash, colon or wire's bracket follows. */
  public static boolean opensText(String behind) {
    String text = behind.stripLeading();
    return !text.isEmpty() && "-/(:–—".indexOf(text.charAt(0)) >= 0;
  }

  /** Days named in a text; the stamp of a browser's print is none. */
  public static List<Token.Time> days(String text, List<Token> tokens) {
    return tokens.stream()
        .filter(Token.Time.class::isInstance)
        .map(Token.Time.class::cast)
        .filter(t -> day(t).isPresent() && !isPrintStamp(text, t))
        .toList();
  }

  public static Optional<PartialDate> day(Token.Time time) {
    return time.phrase() instanceof PeriodPhrase.On on && on.date().day().isPresent()
        ? Optional.of(on.date())
        : Optional.empty();
  }

  // {@code 8/14/26, 10:24 AM} is when a browser printed the page.
  private static boolean isPrintStamp(String text, Token.Time time) {
    boolean slashes = text.substring(time.start(), time.end()).indexOf('/') > 0;
    String behind = text.substring(time.end());
    int colon = behind.indexOf(':');
    return slashes && behind.startsWith(", ") && colon >= 3 && colon <= 4;
  }
}
