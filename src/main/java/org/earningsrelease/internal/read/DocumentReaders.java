package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.EMPTY;

import java.util.List;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;

/** The readers of all formats; the first that recognises a document's bytes reads it. */
public final class DocumentReaders {
  private static final List<DocumentReader> READERS =
      List.of(new PdfReader(), new UnsupportedFormatReader(), new TextReader());

  private DocumentReaders() {}

  /**
   * Reads a document of any supported format.
   *
   * @param bytes its content
   * @param name only for the result and for messages
   * @param password opens encrypted documents; empty for none
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public static ReadDocument read(byte[] bytes, String name, String password)
      throws UnreadableDocumentException {
    return read(bytes, name, password, Limits.standard());
  }

  /**
   * Reads a document of any supported format within other limits than the standard ones.
   *
   * @param limits what the document may demand, but for the bytes, which are here already
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public static ReadDocument read(byte[] bytes, String name, String password, Limits limits)
      throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(EMPTY, name + ": empty, 0 bytes");
    }
    for (DocumentReader reader : READERS) {
      if (reader.recognises(bytes)) {
        return reader.read(bytes, name, password, limits);
      }
    }
    throw new IllegalStateException("no reader of last resort");
  }
}
