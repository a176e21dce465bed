package org.earningsrelease.benchmark;

import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The smallest program that prints a PDF's text by PDFBox. */
final class StripOnce {
  private StripOnce() {}

  public static void main(String[] args) throws Exception {
    try (PDDocument document = Loader.loadPDF(new File(args[0]))) {
      System.out.println(new PDFTextStripper().getText(document));
    }
  }
}
