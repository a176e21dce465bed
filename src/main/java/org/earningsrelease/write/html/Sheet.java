package org.earningsrelease.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or script that goes into the page, and the digest by which the page's content
 * security policy lets it in, and nothing else.
 */
record Sheet(String text) {
  /** The resource of that name beside this class. */
  static Sheet of(String name) throws IOException {
    try (InputStream stream = Sheet.class.getResourceAsStream(name)) {
      return new Sheet(
          new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** A source expression of Content Security Policy Level 3, with its quotes. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has SHA-256.
      throw new IllegalStateException(e);
    }
  }
}
