package org.earningsrelease.batch;

import java.util.Iterator;
import java.util.function.Function;

/** Something made of each of others, when it is asked for. */
record Mapped<A, B>(Iterator<? extends A> of, Function<? super A, ? extends B> made)
    implements Iterator<B> {
  @Override
  public boolean hasNext() {
    return of.hasNext();
  }

  @Override
  public B next() {
    return made.apply(of.next());
  }
}
