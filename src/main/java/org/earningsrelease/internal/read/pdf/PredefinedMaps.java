package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/**
 * The maps of codes that every reader of PDF knows by name; each is read once and never changes.
 */
final class PredefinedMaps {
  private static final Map<String, CMap> MAPS = new ConcurrentHashMap<>();

  private PredefinedMaps() {}

  /**
   * The map of a name.
   *
   * @throws IOException if there is none
   */
  static CMap of(String name) throws IOException {
    CMap known = MAPS.get(name);
    if (known == null) {
      known = new CMapParser().parsePredefined(name);
      MAPS.put(name, known);
    }
    return known;
  }
}
