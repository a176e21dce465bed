package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Statement;

/**
 * What the tables of a release say.
 *
 * @param statements in reading order
 * @param findings what was not understood in them
 */
record TablesRead(List<Statement> statements, List<Finding> findings) {
  TablesRead {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }
}
