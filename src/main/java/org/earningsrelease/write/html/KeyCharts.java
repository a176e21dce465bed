package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/** Revenue, operating income and net income over the periods that the release prints. */
final class KeyCharts {
  private static final int BAR = 34;
  private static final int HEIGHT = 64;

  private static final Map<Concept, String> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put(Concept.REVENUES, "Revenue");
    MEASURES.put(Concept.OPERATING_INCOME, "Operating income");
    MEASURES.put(Concept.NET_INCOME, "Net income");
  }

  private final Figures figures;
  private final Markup out;

  KeyCharts(Figures figures, Markup out) {
    this.figures = figures;
    this.out = out;
  }

  void write(FinancialRelease release) throws IOException {
    List<Headline> headlines = headlines(release);
    out.start("div").with("class", "charts");
    for (Map.Entry<Concept, String> measure : MEASURES.entrySet()) {
      Optional<Series> series = series(headlines, measure.getKey());
      if (series.isPresent()) {
        chart(measure.getValue(), series.get());
      }
    }
    out.end();
  }

  private static Set<Period.Duration> periods(FinancialRelease release) {
    return release.statements().stream()
        .filter(s -> s.kind() == StatementKind.INCOME_STATEMENT)
        .flatMap(Statement::facts)
        .map(Fact::period)
        .filter(Period.Duration.class::isInstance)
        .map(Period.Duration.class::cast)
        .collect(Collectors.toSet());
  }

  /** Those of the newest period, then of all that are printed. */
  private static List<Headline> headlines(FinancialRelease release) {
    List<Headline> headlines = new ArrayList<>(List.of(Headline.of(release)));
    for (Period.Duration period : periods(release)) {
      headlines.add(Headline.of(release, period, Basis.REPORTED));
    }
    return headlines;
  }

  private static Optional<Series> series(List<Headline> headlines, Concept concept) {
    return Series.of(headlines.stream().flatMap(h -> h.figure(concept).stream()).toList());
  }

  private void chart(String name, Series series) throws IOException {
    Fact newest = series.points().get(series.points().size() - 1).fact();
    out.start("figure").start("figcaption").text(name + " ").element("small", unit(newest)).end();
    new Bars(series, BAR, HEIGHT).write(out);
    out.start("p");
    figures.write(newest, FigureText.of(newest));
    out.end().end();
  }

  private static String unit(Fact newest) {
    return newest.period() instanceof Period.Duration duration ? PeriodText.length(duration) : "";
  }
}
