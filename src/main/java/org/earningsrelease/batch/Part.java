package org.earningsrelease.batch;

import java.io.ByteArrayOutputStream;

/**
 * A document's part of the files that all share.
 *
 * @param outcome what became of it
 * @param line its line of the journal
 * @param facts its fact lines
 */
record Part(Outcome outcome, JournalLine line, ByteArrayOutputStream facts) {}
