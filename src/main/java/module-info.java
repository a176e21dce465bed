/** Reads company earnings releases into typed objects, each figure with its place in the print. */
module org.earningsrelease {
  requires java.desktop;
  requires java.logging;
  requires java.xml;
  requires org.apache.commons.lang3;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  // PDFBox has no module descriptor and cannot ask for these itself.
  requires jdk.unsupported;
  requires org.apache.commons.logging;
  requires static com.fasterxml.jackson.core;
  requires static de.siegmar.fastcsv;
  requires static org.dhatim.fastexcel;
  requires static info.picocli;
  requires static org.jspecify;

  exports org.earningsrelease;
  exports org.earningsrelease.batch;
  exports org.earningsrelease.model;
  exports org.earningsrelease.spark;
  exports org.earningsrelease.validate;
  exports org.earningsrelease.write;
  exports org.earningsrelease.write.html;
  exports org.earningsrelease.write.workbook;
  exports org.earningsrelease.write.xbrl;

  opens org.earningsrelease.cli to
      info.picocli;
}
