package org.earningsrelease.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earningsrelease.internal.extract.Extraction;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.extract.prose.ProseRule;
import org.earningsrelease.internal.extract.prose.Said;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.LayoutPrinter;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;

/** How a document was read, page by page, as text. */
final class Explanation {
  private final PositionedText read;
  private final Extraction steps;
  private final FinancialRelease release;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param steps of the first reading
   * @param release what it became, tables in doubt read again
   */
  Explanation(PositionedText read, Extraction steps, FinancialRelease release) {
    this.read = read;
    this.steps = steps;
    this.release = release;
  }

  /** Of one page, or of all. */
  String text(Optional<Integer> wanted) {
    for (Page page : read.pages()) {
      if (wanted.isEmpty() || wanted.get() == page.number()) {
        page(page);
      }
    }
    return text.toString();
  }

  private void page(Page page) {
    int number = page.number();
    text.append("PAGE ").append(number).append('\n');
    section("Lines");
    for (int i = 0; i < page.lines().size(); i++) {
      line(i + 1, page.lines().get(i));
    }
    section("Sections, blocks and tokens");
    steps.blocks().stream().filter(b -> isOn(b.block(), number)).forEach(this::block);
    section("Tables");
    release.statements().stream().filter(s -> s.source().page() == number).forEach(this::table);
    section("Figures of the prose");
    steps.prose().stream().filter(s -> s.sentence().passage().page() == number).forEach(this::said);
    release.outlook().items().stream()
        .filter(i -> i.fact().source().page() == number && i.fact().position().isEmpty())
        .forEach(this::expectation);
    section("Findings");
    release.findings().stream()
        .filter(f -> f.source().map(Source::page).equals(Optional.of(number)))
        .map(Finding::message)
        .forEach(m -> indented(1, m));
  }

  private void section(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  private void indented(int depth, String line) {
    text.append("  ".repeat(depth)).append(TextWidth.printable(line)).append('\n');
  }

  private void line(int number, Line line) {
    String words = line.words().stream().map(Word::text).collect(Collectors.joining(" "));
    indented(
        1,
        String.format(Locale.ROOT, "%3d %6.1f %6.1f  %s", number, line.left(), line.top(), words));
  }

  private static boolean isOn(Block block, int page) {
    if (block instanceof Table table) {
      return table.page() == page;
    }
    return words(block).filter(p -> !p.isEmpty() && p.page() == page).isPresent();
  }

  private static Optional<Passage> words(Block block) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(heading.passage());
    } else if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(paragraph.passage());
    }
    return block instanceof Block.ListItem item ? Optional.of(item.passage()) : Optional.empty();
  }

  private void block(PlacedBlock placed) {
    String printed = LayoutPrinter.print(new Layout(List.of(placed.block())));
    indented(1, "[" + placed.section().name().toLowerCase(Locale.ROOT) + "]");
    printed.lines().forEach(l -> indented(2, l));
    if (!placed.tokens().isEmpty()) {
      String words = words(placed.block()).map(Passage::text).orElse("");
      indented(
          3,
          "tokens "
              + placed.tokens().stream()
                  .map(t -> token(t, words))
                  .collect(Collectors.joining(" ")));
    }
  }

  /** {@code Money($1,234 million)}; words and marks stand for themselves. */
  private static String token(Token token, String words) {
    String printed = words.substring(token.start(), token.end());
    return token instanceof Token.Word || token instanceof Token.Mark
        ? printed
        : token.getClass().getSimpleName() + "(" + printed + ")";
  }

  private void table(Statement table) {
    indented(
        1,
        "table %d is %s, %s: %s"
            .formatted(table.table(), table.kind().code(), table.basis().code(), table.title()));
    release.findings().stream()
        .filter(finding -> isRereading(finding, table))
        .forEach(finding -> indented(2, "read again: " + finding.message()));
    table.columns().forEach(this::column);
    table.lineItems().forEach(item -> row(table, item));
  }

  private static boolean isRereading(Finding finding, Statement table) {
    Source all = table.source();
    return finding.code() == Finding.Code.TABLE_REREAD
        && finding
            .source()
            .filter(s -> s.start() >= all.start() && s.end() <= all.end())
            .isPresent();
  }

  private void column(StatementColumn column) {
    indented(
        2,
        "column %d \"%s\" is %s, %s, %s%s"
            .formatted(
                column.number(),
                column.heading(),
                PeriodText.of(column.period()),
                column.measure().code(),
                column.basis().code(),
                column.segment().map(s -> ", segment " + s).orElse("")));
  }

  private void row(Statement table, LineItem item) {
    String path = item.path().isEmpty() ? "" : " under " + String.join(" > ", item.path());
    indented(
        2, "row %d \"%s\"%s is %s".formatted(item.row(), item.label(), path, concept(table, item)));
    item.facts().forEach(fact -> indented(3, cell(fact)));
  }

  private static String concept(Statement table, LineItem item) {
    if (item.facts().isEmpty()) {
      return "a heading";
    }
    String by =
        ConceptLexicon.isReviewed(table.kind(), item.label())
            ? "by a reviewed wording"
            : "by a derived wording or the row's place";
    return item.concept().map(Concept::name).map(c -> c + " " + by).orElse("no concept");
  }

  private static String cell(Fact fact) {
    return fact.position().map(p -> "column " + p.column()).orElse("") + " " + fact(fact);
  }

  private void said(Said said) {
    Map<Source, ProseRule> rules = said.rules();
    if (rules.isEmpty()) {
      return;
    }
    indented(1, said.sentence().text());
    release
        .facts()
        .filter(f -> f.position().isEmpty() && rules.containsKey(f.source()))
        .forEach(
            f ->
                indented(
                    2,
                    fact(f)
                        + Optional.ofNullable(rules.get(f.source()))
                            .map(Explanation::rule)
                            .orElse("")));
  }

  private static String rule(ProseRule rule) {
    return ", by the rule " + rule.name() + ": \"" + rule.print() + "\"";
  }

  private void expectation(GuidanceItem item) {
    indented(1, item.statement());
    indented(2, fact(item.fact()) + ", by the grammar of expectations");
  }

  private static String fact(Fact fact) {
    return "\"%s\": %s%s = %s, %s, %s, %s"
        .formatted(
            fact.source().quote(),
            fact.segment().map(s -> s + ": ").orElse(""),
            fact.concept().map(Concept::name).orElse(fact.label()),
            FigureText.of(fact),
            PeriodText.of(fact.period()),
            fact.measure().code(),
            fact.basis().code());
  }
}
