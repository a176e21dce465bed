package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;

/**
 * Reads the expectations of single sentences.
 *
 * @param reader of sentences about what is expected
 */
record OutlookSentences(ClaimReader reader) {

  /**
   * What a sentence expects.
   *
   * @param context what the next sentence inherits
   */
  record Reading(List<GuidanceItem> items, ClaimContext context) {
    Reading {
      items = List.copyOf(items);
    }
  }

  /**
   * Reads one sentence.
   *
   * @param wholly whether all around it is outlook; otherwise only figures behind a word of
   *     expectation count
   */
  Reading read(Sentence sentence, ClaimContext context, List<String> headings, boolean wholly) {
    String text = sentence.text();
    List<Part> parts = PartReader.read(text, reader.segments(), true);
    Optional<Part> forward = parts.stream().filter(p -> p.isCue(Cue.FORWARD)).findFirst();
    if (!wholly && forward.isEmpty()) {
      return new Reading(List.of(), context);
    }
    ClaimReader.Reading claims = reader.read(sentence, context);
    Action action = OutlookActions.of(text);
    int from = wholly ? 0 : forward.map(Part::start).orElse(0);
    List<GuidanceItem> items = new ArrayList<>();
    for (Claim claim : claims.claims()) {
      if (claim.source().start() >= sentence.source(from, text.length()).start()) {
        items.add(new GuidanceItem(claim.fact(headings), text, action));
      }
    }
    if (items.isEmpty() && forward.isPresent()) {
      for (Fact fact : QualitativeOutlook.read(sentence, parts, reader, context, headings)) {
        items.add(new GuidanceItem(fact, text, action));
      }
    }
    return new Reading(items, claims.context());
  }
}
