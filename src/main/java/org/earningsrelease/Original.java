package org.earningsrelease;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.internal.render.PagePictures;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.html.Facsimile;

/**
 * The document of a release.
 *
 * @param name for messages
 * @param options those that it is read with
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Original(byte[] bytes, String name, ParserOptions options) {

  String password() {
    return options.password().orElse("");
  }

  /**
   * What it looks like.
   *
   * @throws IOException if it cannot be read
   */
  Facsimile facsimile() throws IOException {
    return facsimile(read(), pictures());
  }

  /** The pictures of its pages, undrawn; of a PDF document. */
  PagePictures pictures() {
    return new PagePictures(bytes, password());
  }

  /**
   * What it looks like.
   *
   * @param pictures of its pages; another thread may have begun to draw them
   * @throws IOException if its pages cannot be drawn
   */
  static Facsimile facsimile(ReadDocument read, PagePictures pictures) throws IOException {
    if (read.document().format() == Document.Format.TEXT) {
      return new Facsimile.Text(read.text().text());
    }
    pictures.draw();
    return new Facsimile.Pages(
        read.text().pages().stream().map(p -> page(p, pictures.of(p.number()))).toList());
  }

  /**
   * Its pages with their words, undrawn.
   *
   * @throws IOException if it cannot be read
   */
  List<Facsimile.Page> pages() throws IOException {
    return read().text().pages().stream().map(page -> page(page, new byte[0])).toList();
  }

  private ReadDocument read() throws IOException {
    try {
      return DocumentReaders.read(bytes, name, password(), options.limits());
    } catch (UnreadableDocumentException e) {
      // Who draws it has read a release from it, or will be told when reading it.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Facsimile.Page page(Page page, byte[] picture) {
    List<Facsimile.Line> lines = page.lines().stream().flatMap(l -> pieces(l).stream()).toList();
    List<Facsimile.Word> words =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .map(word -> new Facsimile.Word(word.box(), word.start(), word.end()))
            .toList();
    return new Facsimile.Page(page.number(), page.width(), page.height(), picture, lines, words);
  }

  /** A line's words, parted where cells stand apart. */
  private static List<Facsimile.Line> pieces(Line line) {
    List<Facsimile.Line> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    for (Word word : line.words()) {
      if (!piece.isEmpty()) {
        Word last = piece.get(piece.size() - 1);
        if (word.box().x0() - last.box().x1() > 2 * word.space()) {
          pieces.add(piece(piece));
          piece.clear();
        }
      }
      piece.add(word);
    }
    pieces.add(piece(piece));
    return pieces;
  }

  private static Facsimile.Line piece(List<Word> words) {
    Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return new Facsimile.Line(box, String.join(" ", words.stream().map(Word::text).toList()));
  }
}
