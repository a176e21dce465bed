/**
 * How fast releases are read, beside PDFBox's own text extraction over the same files.
 *
 * <p>Takes a folder of releases, gives a table of goals and what was measured. Knows the library's
 * inner stages; no other code knows of it.
 */
@NullMarked
package org.earningsrelease.benchmark;

import org.jspecify.annotations.NullMarked;
