package org.earningsrelease.write.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.PeriodText;

/** A series as bars over and under the line of zero. */
final class Bars {
  private final Series series;
  private final int bar;
  private final int height;

  /**
   * Bars of a size.
   *
   * @param bar the room for one, in pixels
   * @param height in pixels
   */
  Bars(Series series, int bar, int height) {
    this.series = series;
    this.bar = bar;
    this.height = height;
  }

  void write(Markup out) throws IOException {
    int width = bar * series.points().size();
    out.start("svg")
        .with("class", "bars")
        .with("width", Integer.toString(width))
        .with("height", Integer.toString(height))
        .with("viewBox", "0 0 " + width + " " + height)
        .with("role", "img")
        .with("aria-label", words());
    out.element("title", words());
    for (int i = 0; i < series.points().size(); i++) {
      bar(out, i, series.points().get(i).value());
    }
    out.end();
  }

  private void bar(Markup out, int number, BigDecimal value) throws IOException {
    double zero = y(BigDecimal.ZERO);
    double end = y(value);
    boolean newest = number == series.points().size() - 1;
    out.empty("rect")
        .with("class", (value.signum() < 0 ? "below" : "above") + (newest ? " newest" : ""))
        .with("x", number(number * bar + 1))
        .with("y", number(Math.min(zero, end)))
        .with("width", number(bar - 2))
        .with("height", number(Math.max(1, Math.abs(zero - end))));
  }

  private double y(BigDecimal value) {
    double high = series.highest().doubleValue();
    double span = high - series.lowest().doubleValue();
    return span == 0 ? height - 1 : (high - value.doubleValue()) / span * (height - 1);
  }

  private static String number(double pixels) {
    return Double.toString(Math.round(pixels * 10) / 10.0);
  }

  /** What the bars show, for those who cannot see them. */
  private String words() {
    List<String> words =
        series.points().stream()
            .map(p -> PeriodText.of(p.fact().period()) + ": " + FigureText.of(p.fact()))
            .toList();
    return String.join("; ", words);
  }
}
