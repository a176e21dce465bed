/**
 * JSON as it is laid out in this project's files.
 *
 * <p>Takes names and values, writes them in UTF-8 to a stream: objects on one line or indented,
 * figures as text with all their digits. Knows nothing of what the names mean.
 */
@NullMarked
package org.earningsrelease.internal.json;

import org.jspecify.annotations.NullMarked;
