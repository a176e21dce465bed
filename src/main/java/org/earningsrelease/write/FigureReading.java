package org.earningsrelease.write;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** Reads the shape of a figure back from the members that are there. */
final class FigureReading {
  private FigureReading() {}

  static Figure figure(JsonObject json) throws MalformedReleaseException {
    Optional<BigDecimal> value = json.optionalDecimal("value");
    if (value.isPresent()) {
      return single(json, quantity(json, value.get()));
    }
    Optional<BigDecimal> low = json.optionalDecimal("low");
    Optional<BigDecimal> high = json.optionalDecimal("high");
    if (low.isPresent() && high.isPresent()) {
      return new Figure.Range(quantity(json, low.get()), higher(json, high.get()));
    } else if (low.isPresent()) {
      return new Figure.AtLeast(quantity(json, low.get()));
    } else if (high.isPresent()) {
      return new Figure.AtMost(quantity(json, high.get()));
    }
    Optional<String> words = json.optionalText("words");
    return words.isPresent() ? new Figure.Qualitative(words.get()) : new Figure.NotMeaningful();
  }

  private static Figure single(JsonObject json, Quantity quantity)
      throws MalformedReleaseException {
    if (json.truth("nil")) {
      return new Figure.Nil(quantity);
    }
    return json.truth("approximate") ? new Figure.About(quantity) : new Figure.Exact(quantity);
  }

  private static Quantity quantity(JsonObject json, BigDecimal value)
      throws MalformedReleaseException {
    return new Quantity(value, json.integer("decimals"), json.required("unit", Unit::of));
  }

  private static Quantity higher(JsonObject json, BigDecimal value)
      throws MalformedReleaseException {
    Quantity low = quantity(json, value);
    return new Quantity(
        value,
        json.optionalInteger("highDecimals").orElse(low.decimals()),
        json.optional("highUnit", Unit::of).orElse(low.unit()));
  }
}
