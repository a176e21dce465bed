/**
 * The instructions and the fonts of PDF pages, read straight from the file's objects.
 *
 * <p>In: bytes of a content stream, or the dictionary of a font; out: operators with their operands
 * one after the other, and for each code of a font its characters and its width. What is not fully
 * understood is told and left to another reader; what a page looks like, which glyphs can be seen
 * and what they mean is not known here.
 */
@NullMarked
package org.earningsrelease.internal.read.pdf;

import org.jspecify.annotations.NullMarked;
