package org.earningsrelease.internal.extract.section;

import java.util.Optional;
import org.earningsrelease.model.Disclaimer;

/**
 * A stretch of blocks that is not about results.
 *
 * @param first index of its first block in the layout, its heading not counted
 * @param last index of its last block
 */
public record StandingText(Disclaimer.Kind kind, Optional<String> heading, int first, int last) {}
