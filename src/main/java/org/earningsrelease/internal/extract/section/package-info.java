/**
 * Which part of a release each block belongs to, and the legal and standing text apart from the
 * rest.
 *
 * <p>In: a layout; out: blocks with their section and headings, and disclaimers. Knows wordings of
 * headings and of legal text, nothing of figures or periods.
 */
@NullMarked
package org.earningsrelease.internal.extract.section;

import org.jspecify.annotations.NullMarked;
