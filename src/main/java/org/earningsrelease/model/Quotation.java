package org.earningsrelease.model;

import java.util.Optional;

/**
 * What somebody is quoted with. Figures in it are facts like others, marked as spoken.
 *
 * @param text the words between the quotation marks, parts of one speech apart by a line feed
 * @param speaker as named with it
 * @param role of the speaker: {@code Chief Executive Officer}
 * @param source from the first word to the last
 */
public record Quotation(
    String text, Optional<String> speaker, Optional<String> role, Source source) {}
