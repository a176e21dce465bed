package org.earningsrelease.write.xbrl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales and marketing | SalesAndMarketing",
        "Stockholders' equity | StockholdersEquity",
        "R&D ($B) | RDB",
        "5-year plan | _5YearPlan",
        "Trésorerie nette | TrésorerieNette",
        "売上高 | 売上高",
        "— | ''"
      })
  void aLabelBecomesANameWithoutColonOrBlank(String label, String name) {
    assertEquals(name, ElementName.ncName(label));
  }
}
