package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.SectionKind;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Statement;

/** Finds what a release calls its segments: in its tables, its headings and its prose. */
public final class SegmentFinder {
  /** Longest name in words. */
  private static final int LONGEST = 6;

  private static final Set<String> SEGMENT = Set.of("segment", "division");

  private static final Set<String> SMALL =
      Set.of("and", "&", "of", "the", "for", "in", "-", "/", "+");

  private SegmentFinder() {}

  /** Names from everywhere, those of tables first. */
  public static SegmentNames find(List<PlacedBlock> blocks, List<Statement> tables) {
    List<String> names = new ArrayList<>();
    tables.stream()
        .flatMap(Statement::facts)
        .map(Fact::segment)
        .forEach(s -> s.ifPresent(names::add));
    for (PlacedBlock placed : blocks) {
      if (placed.section() == SectionKind.HIGHLIGHTS || placed.section() == SectionKind.TITLE) {
        Blocks.words(placed.block()).ifPresent(p -> names.addAll(inText(p.text())));
      }
      if (placed.block() instanceof Heading heading && isUnderSegments(placed)) {
        names.addAll(ofHeading(heading.passage().text()));
      }
    }
    names.addAll(titles(blocks));
    return SegmentNames.of(names);
  }

  /**
   * {@code Coatings} directly above {@code Revenues and gross margin}: a segment and its figures.
   */
  private static List<String> titles(List<PlacedBlock> blocks) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).block() instanceof Heading below
          && blocks.get(i - 1).block() instanceof Heading title
          && blocks.get(i).section() == SectionKind.HIGHLIGHTS
          && namesMetrics(below.passage().text())
          && !hasMetric(title.passage().text())) {
        names.addAll(ofHeading(title.passage().text()));
      }
    }
    return names;
  }

  private static boolean hasMetric(String heading) {
    return PartReader.read(heading, SegmentNames.NONE, false).stream()
        .anyMatch(p -> p instanceof Part.Known || p instanceof Part.When);
  }

  private static boolean namesMetrics(String heading) {
    return hasMetric(heading)
        && PartReader.read(heading, SegmentNames.NONE, false).stream()
            .allMatch(p -> p instanceof Part.Known || p.isCue(Cue.AND) || p.isSign(','));
  }

  /** {@code Results by segment}: the headings under it are names. */
  private static boolean isUnderSegments(PlacedBlock placed) {
    return placed.section() == SectionKind.HIGHLIGHTS
        && placed.headings().stream()
            .limit(Math.max(0, placed.headings().size() - 1))
            .anyMatch(h -> Wording.words(h).stream().anyMatch(w -> w.startsWith("segment")));
  }

  private static List<String> ofHeading(String heading) {
    int bracket = heading.indexOf('(');
    String plain =
        (bracket > 0 ? heading.substring(0, bracket) : heading).replace(':', ' ').strip();
    List<String> words = List.of(plain.split(" "));
    boolean name = words.size() <= LONGEST && words.stream().allMatch(SegmentFinder::isNameWord);
    return name ? List.of(plain) : List.of();
  }

  /** {@code the Coatings segment}. */
  public static List<String> inText(String text) {
    List<String> names = new ArrayList<>();
    String[] words = text.split(" ");
    for (int i = 1; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      while (!word.isEmpty() && !Character.isLetter(word.charAt(word.length() - 1))) {
        word = word.substring(0, word.length() - 1);
      }
      if (SEGMENT.contains(word)) {
        name(words, i).ifPresent(names::add);
      }
    }
    return names;
  }

  private static java.util.Optional<String> name(String[] words, int behind) {
    int from = behind;
    while (from > 0 && behind - from < LONGEST && isNameWord(words[from - 1])) {
      from--;
    }
    while (from < behind && isSmall(words[from])) {
      from++;
    }
    boolean determined = from > 0 && isDeterminer(words[from - 1]);
    return from < behind && determined
        ? java.util.Optional.of(String.join(" ", List.of(words).subList(from, behind)))
        : java.util.Optional.empty();
  }

  private static boolean isDeterminer(String word) {
    return Set.of("the", "our", "its", "in", "and").contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1))
            || SMALL.contains(word) && !word.equals("the") && !word.equals("in"));
  }
}
