package org.earningsrelease.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earningsrelease.batch.BatchInput.InMemory;

/** The releases that are measured, in memory, by name. */
final class Corpus {
  private Corpus() {}

  /** The folder that {@code -Djmh.corpus} names. */
  static Path folder() {
    return Path.of(System.getProperty("jmh.corpus", "fixtures"));
  }

  static List<InMemory> pdfs() {
    return files(".pdf");
  }

  static List<InMemory> texts() {
    return files(".txt");
  }

  /** The text of a PDF as PDFBox gives it, without anything else: the measure of all. */
  static int strippedLength(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static List<InMemory> files(String ending) {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().map(Corpus::input).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InMemory input(Path file) {
    try {
      return new InMemory(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
