package org.earningsrelease;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.earningsrelease.model.UnreadableDocumentException;

/** Any bytes that are taken for text yield a release or a typed error. */
class TextFuzzTest {

  @FuzzTest
  void anyTextIsReadOrRefused(byte[] bytes) {
    try {
      WholeRelease.requireSound(bytes, "release.txt");
    } catch (UnreadableDocumentException e) {
      WholeRelease.requireNamed(e, "release.txt");
    }
  }
}
