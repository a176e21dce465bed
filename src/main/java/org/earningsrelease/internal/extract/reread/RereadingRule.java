package org.earningsrelease.internal.extract.reread;

import java.util.stream.Stream;

/** A kind of misreading: finds what of a table may have been misread so, and reads it again. */
interface RereadingRule {
  /** Every other reading of this kind; none where the print gives no reason for one. */
  Stream<Rereading> of(TableInDoubt table);
}
