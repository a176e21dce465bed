package org.earningsrelease.internal.extract.statement;

import java.util.List;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Statement;

/**
 * What the tables of a release say.
 *
 * @param statements in reading order
 * @param findings what was not understood in them
 */
public record TablesRead(List<Statement> statements, List<Finding> findings) {
  public TablesRead {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }
}
