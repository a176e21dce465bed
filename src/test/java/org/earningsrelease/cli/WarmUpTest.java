package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void theSampleHasSomethingForEachPartOfExtraction() throws Exception {
    FinancialRelease release = WarmUp.sample();
    assertEquals(5, release.highlights().size());
    assertEquals(1, release.outlook().items().size());
    assertEquals(1, release.quotations().size());
    assertEquals(1, release.disclaimers().size());
    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT),
        release.statements().stream().map(Statement::kind).toList());
    assertEquals(16, release.statements().get(0).facts().count());
  }
}
