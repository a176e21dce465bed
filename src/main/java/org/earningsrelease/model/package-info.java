/**
 * What a release says: immutable values that users hold, compare and store.
 *
 * <p>Produced by the parser, read by checks, writers and users; every figure carries its period,
 * unit, printed precision and the place where it was printed. Knows nothing of how documents are
 * read.
 */
@NullMarked
package org.earningsrelease.model;

import org.jspecify.annotations.NullMarked;
