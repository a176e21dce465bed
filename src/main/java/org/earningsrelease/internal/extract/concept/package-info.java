/**
 * What a line of a statement means: from its wording, and the place where it stands, to a concept.
 *
 * <p>In: a label, the kind of table, what its figures count, the part of the statement; out: a
 * concept of the catalogue, or nothing where the wording does not settle it. Knows words only,
 * neither tables nor figures.
 */
@NullMarked
package org.earningsrelease.internal.extract.concept;

import org.jspecify.annotations.NullMarked;
