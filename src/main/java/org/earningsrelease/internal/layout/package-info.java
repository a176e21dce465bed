/**
 * From words on pages to lines, headings, paragraphs, list items and tables.
 *
 * <p>In: words with boxes, of a text document (one character is one unit wide, one line one unit
 * high) or of a page in points; out: blocks in reading order. Geometry and the look of words decide
 * here; what they mean in finance is not known.
 */
@NullMarked
package org.earningsrelease.internal.layout;

import org.jspecify.annotations.NullMarked;
