package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Source;

/**
 * The places at which a release's figures stand, numbered from 1. Whatever is taken from one place,
 * and every check that it takes part in, carries its number: this is how both sides of the page
 * find each other.
 */
final class Places {
  private final Map<Spot, Place> places = new LinkedHashMap<>();

  private record Spot(int page, int start, int end) {
    static Spot of(Source source) {
      return new Spot(source.page(), source.start(), source.end());
    }
  }

  /**
   * A place with figures.
   *
   * @param number from 1
   * @param source where it is
   * @param facts what was taken from it
   */
  record Place(int number, Source source, List<Fact> facts) {
    String code() {
      return Integer.toString(number);
    }

    /** The strongest word of the release's arithmetic on it. */
    Check check() {
      return List.of(Check.CONTRADICTED, Check.PROVEN).stream()
          .filter(check -> facts.stream().anyMatch(f -> f.check() == check))
          .findFirst()
          .orElse(Check.UNCHECKED);
    }
  }

  private Places() {}

  static Places of(FinancialRelease release) {
    Places places = new Places();
    release.facts().forEach(fact -> places.at(fact.source()).facts().add(fact));
    release.checks().stream()
        .flatMap(check -> check.terms().stream())
        .forEach(term -> places.at(term.source()));
    return places;
  }

  private Place at(Source source) {
    return places.computeIfAbsent(
        Spot.of(source), spot -> new Place(places.size() + 1, source, new ArrayList<>()));
  }

  List<Place> all() {
    return List.copyOf(places.values());
  }

  /** A link to the page that something stands on. */
  static void pageLink(Markup out, Source source) throws IOException {
    out.start("a").with("href", "#page-" + source.page()).text("page " + source.page()).end();
  }

  /** Those with a box on a page. */
  List<Place> onPage(int page) {
    return places.values().stream()
        .filter(p -> p.source().page() == page && p.source().box().isPresent())
        .toList();
  }

  /** Those that hold a whole passage of the document's text. */
  List<Place> over(int from, int to) {
    return places.values().stream()
        .filter(p -> p.source().start() <= from && to <= p.source().end())
        .toList();
  }

  String code(Source source) {
    return at(source).code();
  }

  /** The numbers of a check's figures, apart by blanks. */
  String codes(ArithmeticCheck check) {
    return check.terms().stream()
        .map(term -> code(term.source()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
