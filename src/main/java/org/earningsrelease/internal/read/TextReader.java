package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.EMPTY;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.OVER_LIMIT;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNKNOWN_FORMAT;

import java.util.List;
import java.util.Locale;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;

/** Reads plain text, with or without EDGAR's tags or a converter's markdown. */
final class TextReader implements DocumentReader {
  /** Within these first characters a web page says that it is one. */
  private static final int WEB_PAGE_REACH = 4096;

  /** Whatever is no other format is tried as text. */
  @Override
  public boolean recognises(byte[] bytes) {
    return true;
  }

  @Override
  public ReadDocument read(byte[] bytes, String name, String password, Limits limits)
      throws UnreadableDocumentException {
    String text = TextDecoder.decode(bytes, name);
    if (isWebPage(text)) {
      throw new UnreadableDocumentException(
          UNKNOWN_FORMAT, name + ": a web page (HTML) is not supported");
    }
    require(text.length() <= limits.characters(), limits.characters(), "characters", name);
    List<Page> pages = TextPages.of(text);
    require(pages.size() <= limits.pages(), limits.pages(), "pages", name);
    if (pages.isEmpty()) {
      throw new UnreadableDocumentException(EMPTY, name + ": no words in it");
    }
    Document document = new Document(name, Document.Format.TEXT, pages.size(), text.length());
    return new ReadDocument(document, new PositionedText(text, pages), List.of());
  }

  private static void require(boolean within, long limit, String what, String name)
      throws UnreadableDocumentException {
    if (!within) {
      throw new UnreadableDocumentException(
          OVER_LIMIT, name + ": " + OverLimit.of(limit, what).getMessage());
    }
  }

  private static boolean isWebPage(String text) {
    String head =
        text.substring(0, Math.min(text.length(), WEB_PAGE_REACH)).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html");
  }
}
