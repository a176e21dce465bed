package org.earningsrelease.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells whether a file is still the one that was parsed.
 *
 * @param bytes its size
 * @param modified when it was last changed, in ISO 8601
 * @param sha256 digest of its content, in hexadecimal digits
 */
public record Stamp(long bytes, String modified, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** The stamp of a file; empty for what is no file, or cannot be read. */
  static Optional<Stamp> of(BatchInput input) {
    if (!(input instanceof BatchInput.InFile in) || !Files.isRegularFile(in.file())) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(in.file()));
    } catch (IOException e) {
      // Parsing it will tell why.
      return Optional.empty();
    }
  }

  private static Stamp of(Path file) throws IOException {
    String modified = Files.getLastModifiedTime(file).toString();
    MessageDigest digest = digest();
    long bytes = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
      }
    }
    return new Stamp(bytes, modified, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
