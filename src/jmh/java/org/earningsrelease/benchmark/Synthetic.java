package org.earningsrelease.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.earningsrelease.batch.BatchInput.InMemory;

/** A document of as many pages as wanted: those of the corpus, again and again. */
final class Synthetic {
  private Synthetic() {}

  static Path write(int pages, Path file) throws IOException {
    List<PDDocument> sources = new ArrayList<>();
    try (PDDocument document = new PDDocument()) {
      for (InMemory pdf : Corpus.pdfs()) {
        sources.add(Loader.loadPDF(pdf.bytes()));
      }
      List<PDPage> all = new ArrayList<>();
      sources.forEach(source -> source.getPages().forEach(all::add));
      for (int i = 0; i < pages; i++) {
        document.importPage(all.get(i % all.size()));
      }
      document.save(file.toFile());
    } finally {
      for (PDDocument source : sources) {
        source.close();
      }
    }
    return file;
  }
}
