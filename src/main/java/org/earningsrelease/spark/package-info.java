/**
 * Releases on a cluster: an adapter for Apache Spark.
 *
 * <p>Takes a {@code Dataset} of files (path, content), gives one of facts and one of outcomes. The
 * only package that knows Spark; knows nothing of folders and of the command line.
 */
@NullMarked
package org.earningsrelease.spark;

import org.jspecify.annotations.NullMarked;
