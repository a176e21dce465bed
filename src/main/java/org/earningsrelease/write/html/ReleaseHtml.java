package org.earningsrelease.write.html;

import java.io.IOException;
import java.io.OutputStream;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Header;

/**
 * A release beside its document, as one HTML file.
 *
 * <p>The file holds all that it shows and asks for nothing else: its content security policy lets
 * in its own style sheet and script, and pictures that it holds itself. All text from the document
 * is escaped.
 */
public final class ReleaseHtml {
  private final FinancialRelease release;
  private final Markup out;

  private ReleaseHtml(FinancialRelease release, Markup out) {
    this.release = release;
    this.out = out;
  }

  /**
   * Writes the file, in UTF-8.
   *
   * @param release what was read
   * @param facsimile what it was read from
   * @param stream stays open
   * @throws IOException if {@code stream} does not take it
   */
  public static void write(FinancialRelease release, Facsimile facsimile, OutputStream stream)
      throws IOException {
    Markup out = Markup.to(stream);
    new ReleaseHtml(release, out).write(facsimile);
    out.flush();
  }

  private void write(Facsimile facsimile) throws IOException {
    Sheet style = Sheet.of("release.css");
    Sheet script = Sheet.of("release.js");
    Places places = Places.of(release);
    out.doctype().start("html").with("lang", "en");
    head(style, script);
    out.start("body");
    new TopBar(release, out).write();
    out.start("main");
    out.start("section").with("id", "document").with("aria-label", "The document");
    new DocumentPane(places, out).write(facsimile);
    out.end();
    out.start("section").with("id", "figures").with("aria-label", "What was read from it");
    new FiguresPane(release, places, out).write();
    out.end();
    out.end();
    out.start("aside").with("id", "about").with("role", "status").end();
    out.start("script").own(script.text()).end();
    out.end().end();
  }

  private void head(Sheet style, Sheet script) throws IOException {
    out.start("head");
    out.empty("meta").with("charset", "utf-8");
    out.empty("meta")
        .with("http-equiv", "Content-Security-Policy")
        .with("content", policy(style, script));
    out.empty("meta").with("name", "viewport").with("content", "width=device-width");
    out.empty("meta").with("name", "color-scheme").with("content", "light dark");
    out.element("title", title(release.header()));
    out.start("style").own(style.text()).end();
    out.end();
  }

  private static String policy(Sheet style, Sheet script) {
    return "default-src 'none'; img-src data:; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
        .formatted(style.digest(), script.digest());
  }

  private String title(Header header) {
    String issuer = header.issuer().orElse(release.document().name());
    return header.title().map(t -> issuer + ": " + t).orElse(issuer);
  }
}
