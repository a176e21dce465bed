package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.HeadingContexts;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.SectionKind;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.Statement;

/**
 * Finds what the issuer expects: every sentence under a heading such as {@code Outlook}, and
 * sentences elsewhere in the prose that say they look ahead.
 */
public final class OutlookExtractor {
  private final OutlookSentences sentences;
  private final HeadingContexts headings;
  private final List<GuidanceItem> items = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private List<String> above = List.of();
  private ClaimContext context = ClaimContext.NONE;

  /** What {@code For the full year, we expect:} settles for the bullets below it. */
  private Optional<ClaimContext> lead = Optional.empty();

  /**
   * What the words above do with the expectations below them: {@code Raised full-year guidance}.
   */
  private Optional<Action> led = Optional.empty();

  private OutlookExtractor(ClaimReader reader) {
    this.sentences = new OutlookSentences(reader);
    this.headings = new HeadingContexts(reader);
  }

  /**
   * What sentences expect.
   *
   * @param reader of sentences about what is expected
   */
  public static Read extract(List<PlacedBlock> blocks, ClaimReader reader) {
    OutlookExtractor outlook = new OutlookExtractor(reader);
    blocks.forEach(outlook::add);
    return new Read(outlook.items, outlook.findings);
  }

  /**
   * What was read.
   *
   * @param items as far as they are read
   * @param findings expectations that are none any more
   */
  public record Read(List<GuidanceItem> items, List<Finding> findings) {
    public Read {
      items = List.copyOf(items);
      findings = List.copyOf(findings);
    }

    /** The same with what guidance tables expect; items in reading order. */
    public Read with(List<Statement> tables, List<PlacedBlock> blocks) {
      List<GuidanceItem> all = new ArrayList<>(items);
      all.addAll(GuidanceTables.read(tables, blocks));
      all.sort(
          Comparator.comparingInt((GuidanceItem i) -> i.fact().source().page())
              .thenComparingInt(i -> i.fact().source().start()));
      return new Read(all, findings);
    }
  }

  private void add(PlacedBlock placed) {
    boolean bullet =
        placed.block() instanceof ListItem || lead.isPresent() && isFigureFirst(placed);
    lead = bullet ? lead : Optional.empty();
    boolean outlook = placed.section() == SectionKind.OUTLOOK;
    boolean prose =
        placed.section() == SectionKind.HIGHLIGHTS || placed.section() == SectionKind.TITLE;
    if (!outlook && !prose) {
      return;
    }
    if (!placed.headings().equals(above)) {
      above = placed.headings();
      // {@code Full Year Highlights} above results says nothing of the year to come.
      context = outlook ? headings.of(above) : sentences.reported(headings.of(above));
      led = above.isEmpty() ? Optional.empty() : OutlookActions.only(above.get(above.size() - 1));
    }
    Optional<Passage> words = Blocks.words(placed.block());
    if (!outlook || !(placed.block() instanceof Heading)) {
      words.ifPresent(p -> read(p, placed, outlook || lead.isPresent()));
    }
    if (!bullet) {
      lead =
          words
              .filter(headings::isForwardLead)
              .map(p -> sentences.context(placed.sentences(), context));
    }
  }

  private static boolean isAboutExpectations(String text) {
    String key = Wording.key(text);
    return List.of("guidance", "outlook", "forecast", "expect", "target").stream()
        .anyMatch(key::contains);
  }

  /** {@code $4.1 to $4.3 billion product revenue}: a bullet without a mark. */
  private static boolean isFigureFirst(PlacedBlock placed) {
    return !(placed.block() instanceof Heading)
        && !placed.tokens().isEmpty()
        && placed.tokens().get(0) instanceof Token.Range;
  }

  /** Sentences of one paragraph go on from each other; the next paragraph begins afresh. */
  private void read(Passage passage, PlacedBlock placed, boolean wholly) {
    ClaimContext current = headings.label(passage.text(), lead.orElse(context));
    for (Sentence sentence : placed.sentences()) {
      OutlookSentences.Reading read =
          sentences.read(sentence, current, placed.headings(), led, wholly);
      items.addAll(read.items());
      findings.addAll(read.findings());
      if (read.items().isEmpty() && wholly && isAboutExpectations(sentence.text())) {
        // {@code The forecast has been revised downward.}: so are the figures behind it.
        led = OutlookActions.only(sentence.text());
      }
      current = read.context();
    }
    if (wholly && headings.isLead(passage.text())) {
      // {@code For the full year, we expect:} dates the bullets and paragraphs below it.
      context = context.withPeriod(current.period());
    }
  }
}
