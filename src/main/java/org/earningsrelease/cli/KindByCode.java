package org.earningsrelease.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of checks as they are typed: by the names that output files use. */
final class KindByCode implements ITypeConverter<Kind> {

  @Override
  public Kind convert(String code) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + Arrays.stream(Kind.values())
                            .map(Kind::code)
                            .collect(Collectors.joining(", "))
                        + " but was '"
                        + code
                        + "'"));
  }

  /** All names, for the help text. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Kind.values()).map(Kind::code).iterator();
    }
  }
}
