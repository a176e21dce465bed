package org.earningsrelease.validate;

import java.util.List;
import org.earningsrelease.model.ArithmeticCheck;

/** A kind of identity: finds where it should hold in a release and says whether it does. */
interface CheckRule {
  /** The checks of this kind, in reading order; none where it does not apply. */
  List<ArithmeticCheck> check(ReleaseTables release);
}
