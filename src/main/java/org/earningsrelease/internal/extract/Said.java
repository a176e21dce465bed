package org.earningsrelease.internal.extract;

import java.util.List;

/**
 * A sentence of the prose and what it claims.
 *
 * @param headings above it, outermost first
 * @param context with which the sentence was read
 */
record Said(Sentence sentence, List<String> headings, ClaimContext context, List<Claim> claims) {
  Said {
    headings = List.copyOf(headings);
    claims = List.copyOf(claims);
  }
}
