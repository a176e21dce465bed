package org.earningsrelease.internal.extract.prose;

import java.util.List;
import org.earningsrelease.internal.extract.sentence.Sentence;

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
}
