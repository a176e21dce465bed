package org.earningsrelease.internal.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** The tables of wordings for prose, loaded once. */
public final class ProseWordings {
  private static final PhraseTable<MetricWording> METRICS =
      PhraseTable.load("extract/prose-metrics.txt", MetricWording::of);
  private static final PhraseTable<CueWording> CUES =
      PhraseTable.load(
          "extract/prose-cues.txt",
          row -> new CueWording(Cue.of(row.get(0)), row.size() > 1 ? row.get(1) : ""));

  private ProseWordings() {}

  public static Optional<PhraseTable.Match<MetricWording>> metricAt(List<String> words, int from) {
    return METRICS.longestAt(words, from);
  }

  public static Optional<PhraseTable.Match<CueWording>> cueAt(List<String> words, int from) {
    return CUES.longestAt(words, from);
  }

  /** The part that these words play by themselves. */
  public static Optional<CueWording> cue(String label) {
    return CUES.exact(label);
  }

  /** Whether the words are the name of a metric and nothing else. */
  public static boolean isMetric(String label) {
    return METRICS.exact(label).isPresent();
  }
}
