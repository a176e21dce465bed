package org.earningsrelease.internal.extract.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.jspecify.annotations.Nullable;

/** The issuer's segments as the release names them. */
public final class SegmentNames {
  public static final SegmentNames NONE = new SegmentNames(Map.of());

  /** Words that stand for a remainder or the whole: no names in running text. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "other",
          "others",
          "all other",
          "corporate",
          "corporate and other",
          "total",
          "group",
          "eliminations",
          "elimination",
          "adjustments",
          "consolidated",
          "unallocated",
          "company",
          "reconciling items",
          "intersegment",
          "total segments",
          "segment",
          "segments",
          "net",
          "products",
          "services",
          "product",
          "service",
          "revenue",
          "revenues",
          "sales",
          "basic",
          "diluted",
          "gaap",
          "non gaap",
          "reported",
          "adjusted",
          "quarter",
          "year",
          "fiscal");

  private final Map<String, String> byKey;
  private final PhraseTable<String> table;

  private SegmentNames(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
    List<String> rows = byKey.values().stream().map(n -> n.replace("\t", " ")).toList();
    List<String> twice = new ArrayList<>();
    for (String name : rows) {
      twice.add(name.replace(" | ", " ") + "\t" + name);
    }
    this.table = PhraseTable.of("segments", twice, columns -> columns.get(0));
  }

  /** Names as printed; those that stand for a remainder or the whole are left out. */
  public static SegmentNames of(Iterable<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String name : names) {
      String key = Wording.key(name);
      if (!key.isEmpty() && !NO_NAMES.contains(key) && !ProseWordings.isMetric(name)) {
        byKey.putIfAbsent(key, name.strip());
        shorter(name).ifPresent(s -> byKey.putIfAbsent(Wording.key(s), s));
      }
    }
    return new SegmentNames(byKey);
  }

  /** {@code Licensed Markets & Corporate} is called {@code Licensed Markets} in prose. */
  private static Optional<String> shorter(String name) {
    for (String tail : List.of(" & Corporate", " and Corporate", " & Other", " and Other")) {
      if (name.endsWith(tail)) {
        String head = name.substring(0, name.length() - tail.length()).strip();
        return Optional.of(head).filter(h -> h.contains(" "));
      }
    }
    return Optional.empty();
  }

  /** These and those. */
  public SegmentNames and(Iterable<String> others) {
    List<String> all = new ArrayList<>(byKey.values());
    others.forEach(all::add);
    return of(all);
  }

  /** The longest name that starts with the word at {@code from}. */
  public Optional<PhraseTable.Match<String>> longestAt(List<String> words, int from) {
    return table.longestAt(words, from);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SegmentNames names && byKey.equals(names.byKey);
  }

  @Override
  public int hashCode() {
    return byKey.hashCode();
  }

  /** The name that these words are. */
  public Optional<String> exact(String words) {
    return Optional.ofNullable(byKey.get(Wording.key(words)));
  }
}
