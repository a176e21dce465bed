package org.earningsrelease.internal.extract.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.model.Source;

/**
 * A sentence of the prose and what it claims.
 *
 * @param headings above it, outermost first
 * @param context with which the sentence was read
 */
public record Said(
    Sentence sentence, List<String> headings, ClaimContext context, List<Claim> claims) {
  public Said {
    headings = List.copyOf(headings);
    claims = List.copyOf(claims);
  }

  /** Which rule gave a figure of the sentence its meaning; the figure is told by its place. */
  public Map<Source, ProseRule> rules() {
    Map<Source, ProseRule> rules = new LinkedHashMap<>();
    claims.forEach(claim -> rules.putIfAbsent(claim.source(), claim.rule()));
    return rules;
  }
}
