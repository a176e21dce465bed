package org.earningsrelease.write;

import org.earningsrelease.model.ArithmeticCheck;

/** Reads what {@link CheckMembers} writes. */
final class CheckReading {
  private CheckReading() {}

  static ArithmeticCheck check(JsonObject json) throws MalformedReleaseException {
    return new ArithmeticCheck(
        json.code("kind", ArithmeticCheck.Kind.values(), ArithmeticCheck.Kind::code),
        json.code("outcome", ArithmeticCheck.Outcome.values(), ArithmeticCheck.Outcome::code),
        json.text("identity"),
        json.optionalText("reason"),
        json.optionalDecimal("residual"),
        json.optionalDecimal("chance"),
        json.objects("terms", CheckReading::term));
  }

  private static ArithmeticCheck.Term term(JsonObject json) throws MalformedReleaseException {
    return new ArithmeticCheck.Term(
        json.text("label"), FactReading.position(json), FactReading.source(json));
  }
}
