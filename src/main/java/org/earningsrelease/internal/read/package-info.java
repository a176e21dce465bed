/**
 * From a document's bytes to words with their places.
 *
 * <p>In: bytes of whatever format, recognised by content and never by the file's name; out:
 * positioned words, printed lines and marked tables on pages, with offsets into the document's
 * text. What lines, tables or figures mean is not known here, and nothing outside this package
 * knows how a format is read.
 */
@NullMarked
package org.earningsrelease.internal.read;

import org.jspecify.annotations.NullMarked;
