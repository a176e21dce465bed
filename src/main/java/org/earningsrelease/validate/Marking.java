package org.earningsrelease.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.ArithmeticCheck.Term;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Statement;

/**
 * Puts on each fact what the checks say of it.
 *
 * <p>A figure in an identity that holds is proven, even if another of its identities does not: then
 * the fault is with the other figures.
 */
final class Marking {
  private final Set<Term> holding = new HashSet<>();
  private final Set<Term> failing = new HashSet<>();

  private Marking(List<ArithmeticCheck> checks) {
    for (ArithmeticCheck check : checks) {
      if (check.outcome() == Outcome.CONSISTENT) {
        holding.addAll(check.terms());
      } else if (check.isContradiction()) {
        failing.addAll(check.terms());
      }
    }
  }

  /** The release with these checks, its facts marked by them. */
  static FinancialRelease of(FinancialRelease release, List<ArithmeticCheck> checks) {
    Marking marking = new Marking(checks);
    return new FinancialRelease(
        release.document(),
        release.header(),
        marking.facts(release.highlights()),
        release.segments().stream().map(marking::segment).toList(),
        new Outlook(
            release.outlook().items().stream().map(marking::guidance).toList(),
            release.outlook().sentences()),
        release.quotations(),
        release.statements().stream().map(marking::statement).toList(),
        release.disclaimers(),
        checks,
        release.findings());
  }

  private Fact fact(Fact fact) {
    Term term = Term.of(fact);
    Check said =
        holding.contains(term)
            ? Check.PROVEN
            : failing.contains(term) ? Check.CONTRADICTED : Check.UNCHECKED;
    return said == fact.check() ? fact : fact.withCheck(said);
  }

  private List<Fact> facts(List<Fact> facts) {
    return facts.stream().map(this::fact).toList();
  }

  private Segment segment(Segment segment) {
    return new Segment(segment.name(), facts(segment.facts()), segment.commentary());
  }

  private GuidanceItem guidance(GuidanceItem item) {
    return item.withFact(fact(item.fact()));
  }

  private Statement statement(Statement table) {
    return new Statement(
        table.table(),
        table.kind(),
        table.title(),
        table.basis(),
        table.columns(),
        table.lineItems().stream().map(this::lineItem).toList(),
        table.source());
  }

  private LineItem lineItem(LineItem row) {
    return new LineItem(row.row(), row.label(), row.path(), row.concept(), facts(row.facts()));
  }
}
