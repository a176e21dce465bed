/**
 * Many documents: finds them, parses them on several threads and gives an outcome for each, to a
 * program ({@link org.earningsrelease.batch.BatchParser}) or into a folder of results ({@link
 * org.earningsrelease.batch.Batch}).
 *
 * <p>Takes documents, gives outcomes in input order; a document that cannot be read, on which the
 * parser fails or that takes too long is an outcome like any other. Knows nothing of the command
 * line.
 */
@NullMarked
package org.earningsrelease.batch;

import org.jspecify.annotations.NullMarked;
