package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.earningsrelease.model.FinancialRelease;

/** Any bytes are refused with their place, or are a release that can be written and read again. */
class JsonFuzzTest {

  @FuzzTest
  void anyJsonIsReadOrRefused(byte[] bytes) throws IOException {
    FinancialRelease release;
    try {
      release = read(bytes);
    } catch (MalformedReleaseException e) {
      assertTrue(e.getMessage().startsWith("line "), e.getMessage());
      return;
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReleaseJson.write(release, json);
    assertEquals(release, read(json.toByteArray()));
  }

  private static FinancialRelease read(byte[] bytes) throws IOException {
    return ReleaseJson.read(new ByteArrayInputStream(bytes));
  }
}
