package org.earningsrelease.internal.read;

/**
 * A word of a page before it has its place in the document's text.
 *
 * @param raised set smaller, above or below the baseline of its line
 */
record PrintedWord(GlyphRun run, boolean raised) {}
