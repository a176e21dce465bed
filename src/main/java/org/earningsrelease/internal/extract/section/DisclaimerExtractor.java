package org.earningsrelease.internal.extract.section;

import java.util.List;
import java.util.stream.Collectors;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Source;

/** Turns stretches of standing text into disclaimers with their whole words and place. */
public final class DisclaimerExtractor {
  /** As many words of its beginning as tell one disclaimer from another. */
  private static final int QUOTED_WORDS = 12;

  /** In the order of {@code texts}. */
  public List<Disclaimer> extract(List<Block> blocks, List<StandingText> texts) {
    return texts.stream().map(t -> disclaimer(blocks.subList(t.first(), t.last() + 1), t)).toList();
  }

  private static Disclaimer disclaimer(List<Block> blocks, StandingText standing) {
    List<Passage> passages = blocks.stream().flatMap(b -> Blocks.prose(b).stream()).toList();
    String text = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    return new Disclaimer(standing.kind(), standing.heading(), text, source(passages));
  }

  /** From the first word to the last; box and quote are those of its beginning. */
  private static Source source(List<Passage> passages) {
    Passage first = passages.get(0);
    Source begin = first.source();
    int end = Math.max(begin.end(), passages.get(passages.size() - 1).source().end());
    int words = Math.min(QUOTED_WORDS, first.words().size());
    String quote = Passage.of(first.words().subList(0, words)).text();
    return new Source(begin.page(), begin.box(), begin.start(), end, quote);
  }
}
