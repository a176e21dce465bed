package org.earningsrelease.internal.extract.sentence;

/**
 * A row of {@code prose-cues.txt}.
 *
 * @param detail which comparison, basis or kind of share; empty for other cues
 */
public record CueWording(Cue cue, String detail) {}
