/**
 * The pages of a PDF document for eyes: drawn as pictures, or with annotations on them.
 *
 * <p>Takes a document's bytes and marks on its pages, gives pictures or a copy of the document.
 * Knows nothing of what the marks mean.
 */
@NullMarked
package org.earningsrelease.internal.render;

import org.jspecify.annotations.NullMarked;
