package org.earningsrelease.model;

import java.util.Optional;

/**
 * A figure that may be a headline figure.
 *
 * @param table the kind of table it stands in; empty for prose
 * @param rank the lower the sooner it is taken
 */
record HeadlineCandidate(Fact fact, Optional<StatementKind> table, int rank) {}
