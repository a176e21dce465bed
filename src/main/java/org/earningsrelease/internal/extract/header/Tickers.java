package org.earningsrelease.internal.extract.header;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Ticker;

/** Finds the issuer's listings: those of the release's beginning, else the first printed ones. */
final class Tickers {
  private Tickers() {}

  static List<Ticker> of(Front front, List<PlacedBlock> blocks) {
    Set<Ticker> first = new LinkedHashSet<>();
    Stream.concat(
            front.lines().stream().map(Front.Line::text), front.lead().stream().map(Passage::text))
        .forEach(text -> first.addAll(in(Lexer.standard().tokens(text))));
    if (!first.isEmpty()) {
      return List.copyOf(first);
    }
    return blocks.stream()
        .map(b -> in(b.tokens()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Ticker> in(List<Token> tokens) {
    return tokens.stream()
        .filter(Token.Listing.class::isInstance)
        .map(Token.Listing.class::cast)
        .map(l -> new Ticker(l.exchange(), l.symbol()))
        .distinct()
        .toList();
  }
}
