package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.internal.extract.outlook.ForwardSentences;
import org.earningsrelease.internal.extract.outlook.OutlookExtractor;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.Movements;
import org.earningsrelease.internal.extract.prose.ProseReader;
import org.earningsrelease.internal.extract.prose.Said;
import org.earningsrelease.internal.extract.quote.Quotations;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Quotation;

/**
 * What a release says in sentences.
 *
 * @param results sentences about results and what they claim
 * @param outlook what sentences expect
 * @param forward sentences that look ahead
 */
record Narrative(
    List<Said> results,
    List<Quotation> quotations,
    OutlookExtractor.Read outlook,
    List<ForwardLookingSentence> forward) {
  Narrative {
    results = List.copyOf(results);
    quotations = List.copyOf(quotations);
    forward = List.copyOf(forward);
  }

  static Narrative read(List<PlacedBlock> blocks, Header header, ClaimReader claims) {
    return new Narrative(
        Movements.add(ProseReader.read(blocks, claims), claims.segments()),
        Quotations.find(blocks),
        OutlookExtractor.extract(blocks, claims.forOutlook()),
        ForwardSentences.find(blocks, header));
  }
}
