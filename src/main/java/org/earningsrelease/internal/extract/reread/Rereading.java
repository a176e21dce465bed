package org.earningsrelease.internal.extract.reread;

import java.util.List;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Source;

/**
 * One other way to read a few printed marks.
 *
 * @param change what is read otherwise, in words, for who reads the findings
 * @param figures the printed figures that it moves: all of them must be proven for it to be taken
 * @param reading the whole document so read
 * @param from index of the first block that is read otherwise
 * @param to index behind the last, in the reading before
 * @param table what these blocks are now
 * @param turning whether all that changes are signs
 */
public record Rereading(
    String change,
    List<Source> figures,
    Reading reading,
    int from,
    int to,
    Table table,
    boolean turning) {
  public Rereading {
    figures = List.copyOf(figures);
  }

  Rereading asTurning() {
    return new Rereading(change, figures, reading, from, to, table, true);
  }
}
