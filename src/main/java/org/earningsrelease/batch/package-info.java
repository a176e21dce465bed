/**
 * Many documents: finds them, parses them on several threads and writes one folder of results.
 *
 * <p>Takes files and folders, gives an outcome for each document in input order; a document that
 * cannot be read, or on which the parser fails, is an outcome like any other. Knows nothing of the
 * command line.
 */
@NullMarked
package org.earningsrelease.batch;

import org.jspecify.annotations.NullMarked;
