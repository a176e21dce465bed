package org.earningsrelease.internal.extract.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;

/**
 * Finds the issuer's legal name: what the first sentence names before {@code (NYSE: …) today
 * announced}, else the name with the most evidence.
 */
public final class IssuerNames {
  /** One name on every page tells no more than on some. */
  private static final double MOST = 8;

  private static final int DATE_LINE = 260;

  /** Characters of a copyright line. */
  private static final int SIGNATURE = 90;

  private static final List<String> OPENINGS = List.of("--", "—", "–", " - ", "/ ", ": ", ") ");

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, String> prints = new LinkedHashMap<>();

  private IssuerNames() {}

  public static Optional<String> of(
      Front front, Optional<String> title, List<PlacedBlock> blocks, List<Passage> running) {
    Optional<CompanyName> opening = front.lead().flatMap(p -> opening(p.text()));
    IssuerNames names = new IssuerNames();
    opening.filter(CompanyName::legal).ifPresent(n -> names.add(n, 2 * MOST));
    front.lead().ifPresent(p -> names.addWithin(p.text(), opening.isPresent() ? 3 : 1));
    front.lines().forEach(l -> names.addLine(l.text(), 4));
    front.lines().forEach(l -> names.addWithin(l.text(), 1));
    blocks.forEach(b -> names.addBlock(b.block()));
    running.forEach(p -> names.addWithin(p.text(), MOST));
    Optional<String> called =
        opening.map(CompanyName::text).or(() -> title.flatMap(Names::subject));
    return names.best(called).or(() -> called).map(name -> Names.recased(name, prose(blocks)));
  }

  // {@code SAN JOSE, Calif., July 29 /PRNewswire/ -- Sample Corporation (Nasdaq: SMPL) today …}
  public static Optional<CompanyName> opening(String lead) {
    String text = lead.substring(0, Math.min(lead.length(), DATE_LINE));
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (String opening : OPENINGS) {
      for (int i = text.indexOf(opening); i >= 0; i = text.indexOf(opening, i + 1)) {
        starts.add(i + opening.length());
      }
    }
    return starts.stream()
        .sorted()
        .map(text::substring)
        .flatMap(t -> CompanyName.opening(t).stream())
        .filter(n -> OPENINGS.stream().noneMatch(n.text()::contains))
        .findFirst();
  }

  private void add(CompanyName name, double weight) {
    String key = name.key();
    weights.merge(key, weight, Double::sum);
    boolean better = !name.isCapitals() && isCapitals(prints.getOrDefault(key, "A"));
    if (better || !prints.containsKey(key)) {
      prints.put(key, name.text());
    }
  }

  private static boolean isCapitals(String text) {
    return new CompanyName(text, true).isCapitals();
  }

  private void addWithin(String text, double weight) {
    CompanyName.within(text).forEach(n -> add(n, n.certain() ? weight : weight / 4));
  }

  private void addLine(String text, double weight) {
    CompanyName.line(text).ifPresent(n -> add(n, weight));
  }

  private void addBlock(Block block) {
    if (block instanceof Table table) {
      table.caption().forEach(p -> addLine(p.text(), 2));
      return;
    }
    Blocks.words(block).map(Passage::text).ifPresent(this::addText);
  }

  private void addText(String text) {
    addWithin(text, isSigned(text) ? 5 : 0.5);
    addLine(text, 1);
  }

  // {@code SOURCE Sample Corporation}, {@code © 2024 Sample Inc. All rights reserved}
  private static boolean isSigned(String text) {
    return text.startsWith("SOURCE ")
        || text.contains(" SOURCE ")
        || (text.length() <= SIGNATURE
            && (text.indexOf('©') >= 0 || text.toLowerCase(Locale.ROOT).contains("all rights")));
  }

  /** The name with the most evidence among those that begin like the short one. */
  private Optional<String> best(Optional<String> called) {
    Optional<String> alike =
        called.flatMap(c -> heaviest(key -> isAlike(key, new CompanyName(c, false).key())));
    return alike.or(() -> called.isEmpty() ? heaviest(key -> true) : Optional.empty());
  }

  private static boolean isAlike(String key, String called) {
    return key.equals(called) || key.startsWith(called + " ") || called.startsWith(key + " ");
  }

  private Optional<String> heaviest(Predicate<String> wanted) {
    return weights.entrySet().stream()
        .filter(e -> wanted.test(e.getKey()))
        .max(Comparator.comparingDouble(e -> e.getValue()))
        .map(e -> prints.get(e.getKey()));
  }

  private static List<String> prose(List<PlacedBlock> blocks) {
    return blocks.stream()
        .flatMap(b -> Blocks.prose(b.block()).stream())
        .map(Passage::text)
        .toList();
  }
}
