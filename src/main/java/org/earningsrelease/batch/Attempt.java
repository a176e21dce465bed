package org.earningsrelease.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/** Parses a document and tells what became of it, whatever happens. */
final class Attempt {
  private final DocumentParser parser;

  Attempt(DocumentParser parser) {
    this.parser = parser;
  }

  @SuppressWarnings("CatchThrowable") // one document's crash must not end a batch
  Outcome at(BatchInput input) {
    long begin = System.nanoTime();
    try {
      FinancialRelease release = named(parser.parse(input), input.name());
      return new Outcome.Parsed(input.name(), release, since(begin));
    } catch (UnreadableDocumentException e) {
      String reason = code(e.reason());
      return new Outcome.Unreadable(input.name(), reason, Trouble.of(e), since(begin));
    } catch (IOException e) {
      String message = Trouble.of(input, e);
      return new Outcome.Unreadable(input.name(), "notAccessible", message, since(begin));
    } catch (Throwable e) {
      return failed(input, e, since(begin));
    }
  }

  static Outcome failed(BatchInput input, Throwable failure, Duration elapsed) {
    String reason = failure.getClass().getName();
    String message = Trouble.of(input, failure);
    return new Outcome.Failed(input.name(), reason, message, Optional.of(failure), elapsed);
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static String code(UnreadableDocumentException.Reason reason) {
    String[] words = StringUtils.split(reason.name().toLowerCase(Locale.ROOT), '_');
    StringBuilder code = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      code.append(StringUtils.capitalize(words[i]));
    }
    return code.toString();
  }

  private static FinancialRelease named(FinancialRelease release, String name) {
    Document document = release.document();
    return new FinancialRelease(
        new Document(name, document.format(), document.pages(), document.characters()),
        release.header(),
        release.highlights(),
        release.segments(),
        release.outlook(),
        release.quotations(),
        release.statements(),
        release.disclaimers(),
        release.checks(),
        release.findings());
  }
}
