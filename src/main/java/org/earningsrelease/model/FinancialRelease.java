package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A company's results release as data.
 *
 * @param document the file that was read
 * @param header who reports, when and for which period
 * @param highlights figures of the prose and of its bullets, in reading order
 * @param segments segments with the figures and commentary of the prose; figures of segment tables
 *     stand in {@code statements}
 * @param outlook what the issuer expects
 * @param quotations who is quoted, with which words
 * @param statements every table with figures, in reading order, of whatever kind
 * @param disclaimers legal and standing text, apart from everything else
 * @param checks what the release's own arithmetic says of its figures; empty until it was checked
 * @param findings what was not understood, or looks wrong
 */
public record FinancialRelease(
    Document document,
    Header header,
    List<Fact> highlights,
    List<Segment> segments,
    Outlook outlook,
    List<Quotation> quotations,
    List<Statement> statements,
    List<Disclaimer> disclaimers,
    List<ArithmeticCheck> checks,
    List<Finding> findings) {

  public FinancialRelease {
    highlights = List.copyOf(highlights);
    segments = List.copyOf(segments);
    quotations = List.copyOf(quotations);
    statements = List.copyOf(statements);
    disclaimers = List.copyOf(disclaimers);
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }

  /** A release that was not checked yet. */
  public FinancialRelease(
      Document document,
      Header header,
      List<Fact> highlights,
      List<Segment> segments,
      Outlook outlook,
      List<Quotation> quotations,
      List<Statement> statements,
      List<Disclaimer> disclaimers,
      List<Finding> findings) {
    this(
        document,
        header,
        highlights,
        segments,
        outlook,
        quotations,
        statements,
        disclaimers,
        List.of(),
        findings);
  }

  /** Its document and header with these tables and nothing else: no prose, no findings. */
  public FinancialRelease ofTables(List<Statement> tables) {
    return new FinancialRelease(
        document,
        header,
        List.of(),
        List.of(),
        new Outlook(List.of(), List.of()),
        List.of(),
        tables,
        List.of(),
        List.of());
  }

  /** The same with more findings behind its own. */
  public FinancialRelease withFindings(List<Finding> more) {
    return new FinancialRelease(
        document,
        header,
        highlights,
        segments,
        outlook,
        quotations,
        statements,
        disclaimers,
        checks,
        Stream.concat(findings.stream(), more.stream()).toList());
  }

  /** The first statement of that kind with reported (not adjusted) figures. */
  public Optional<Statement> statement(StatementKind kind) {
    return statements.stream()
        .filter(s -> s.kind() == kind && s.basis() == Basis.REPORTED)
        .findFirst();
  }

  /** How measures outside the accounting standards follow from reported ones, where it adds up. */
  public List<Reconciliation> reconciliations() {
    return Reconciliation.of(this);
  }

  /**
   * The consolidated figure that a segment's figure is a part of.
   *
   * @param segment a fact of this release
   */
  public Optional<SegmentTotal> consolidated(Fact segment) {
    return SegmentTotal.of(this, segment);
  }

  /**
   * All facts: highlights, segments, outlook, then the tables' cells, each group in reading order.
   */
  public Stream<Fact> facts() {
    return Stream.of(
            highlights.stream(),
            segments.stream().flatMap(s -> s.facts().stream()),
            outlook.items().stream().map(GuidanceItem::fact).filter(f -> f.position().isEmpty()),
            statements.stream().flatMap(Statement::facts))
        .flatMap(s -> s);
  }
}
