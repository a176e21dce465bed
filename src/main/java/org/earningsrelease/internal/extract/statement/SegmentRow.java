package org.earningsrelease.internal.extract.statement;

import java.util.Optional;

/**
 * What a row of a segment table is about.
 *
 * @param segment the part of the issuer; empty for the whole
 * @param metric what is measured, as printed
 */
record SegmentRow(Optional<String> segment, String metric) {}
