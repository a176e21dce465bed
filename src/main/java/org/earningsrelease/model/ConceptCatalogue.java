package org.earningsrelease.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The concepts that lines of releases are mapped to.
 *
 * <p>It holds the lines that statements of many issuers have, some 440 of the thousands in the
 * taxonomies; a line without an entry stays unmapped.
 */
public final class ConceptCatalogue {
  private static final ConceptCatalogue STANDARD = new ConceptCatalogue(ConceptRows.load());

  private final List<ConceptDefinition> definitions;
  private final Map<String, ConceptDefinition> byName = new HashMap<>();

  ConceptCatalogue(List<ConceptDefinition> definitions) {
    this.definitions = List.copyOf(definitions);
    for (ConceptDefinition definition : definitions) {
      add(definition.concept().name(), definition);
      definition.synonyms().forEach(name -> add(name, definition));
    }
  }

  private void add(String name, ConceptDefinition definition) {
    if (byName.put(name, definition) != null) {
      throw new IllegalStateException(ConceptRows.FILE + ": " + name + " stands in it twice");
    }
  }

  /** The library's own. */
  public static ConceptCatalogue standard() {
    return STANDARD;
  }

  /** All of them, in the order of an annual report. */
  public List<ConceptDefinition> definitions() {
    return definitions;
  }

  /** The definition of a concept. */
  public Optional<ConceptDefinition> find(Concept concept) {
    return find(concept.name());
  }

  /**
   * The definition of the concept that stands for a us-gaap element.
   *
   * @param name the element's local name; that of a synonym finds the concept it is printed as
   */
  public Optional<ConceptDefinition> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The definitions that correspond to an element of the IFRS taxonomy; several where us-gaap draws
   * a distinction that IFRS does not.
   *
   * @param name the element's local name
   */
  public List<ConceptDefinition> findIfrs(String name) {
    return definitions.stream().filter(d -> d.ifrs().equals(Optional.of(name))).toList();
  }
}
