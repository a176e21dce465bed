package org.earningsrelease.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.FinancialRelease;

/**
 * A release as JSON in UTF-8.
 *
 * <p>The members are those of {@code release.schema.json}; every figure is a string with its exact
 * decimal digits.
 */
public final class ReleaseJson {
  private ReleaseJson() {}

  /**
   * Writes a release, ending with a line feed.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (JsonSink sink = JsonSink.indented(out)) {
      new ReleaseMembers(sink).write(release);
      sink.newLine();
    }
  }

  /**
   * Reads a release that {@link #write} wrote, equal to the one written. Members of other names are
   * passed over.
   *
   * @param in JSON in UTF-8; stays open
   * @throws MalformedReleaseException if it is not the JSON of a release; names line and column
   * @throws IOException if {@code in} does
   */
  public static FinancialRelease read(InputStream in) throws IOException {
    return JsonObject.read(JsonSource.read(in), ReleaseReading::release);
  }

  /** The JSON Schema (draft 2020-12) of what {@link #write} writes; the caller closes it. */
  public static InputStream schema() {
    return Objects.requireNonNull(
        ReleaseJson.class.getResourceAsStream("release.schema.json"), "release.schema.json");
  }
}
