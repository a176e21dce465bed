package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.EMPTY;

import java.util.List;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.UnreadableDocumentException;

/** Reads plain text, with or without EDGAR's tags or a converter's markdown. */
final class TextReader implements DocumentReader {
  /** Whatever is no other format is tried as text. */
  @Override
  public boolean recognises(byte[] bytes) {
    return true;
  }

  @Override
  public ReadDocument read(byte[] bytes, String name) throws UnreadableDocumentException {
    String text = TextDecoder.decode(bytes, name);
    List<Page> pages = new TextPages(text).pages();
    if (pages.isEmpty()) {
      throw new UnreadableDocumentException(EMPTY, name + ": no text, nothing but white space");
    }
    Document document = new Document(name, Document.Format.TEXT, pages.size(), text.length());
    return new ReadDocument(document, new PositionedText(text, pages), List.of());
  }
}
