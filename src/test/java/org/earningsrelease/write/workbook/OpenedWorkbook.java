package org.earningsrelease.write.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook's sheets as a spreadsheet program reads them: each part is well-formed XML. */
final class OpenedWorkbook {
  private final Map<String, Document> parts = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Document> sheets = new LinkedHashMap<>();

  OpenedWorkbook(Path file) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), factory.newDocumentBuilder().parse(zip.getInputStream(entry)));
      }
    }
    elements(part("xl/sharedStrings.xml"), "si").forEach(si -> texts.add(si.getTextContent()));
    List<Element> named = elements(part("xl/workbook.xml"), "sheet");
    for (int i = 0; i < named.size(); i++) {
      sheets.put(named.get(i).getAttribute("name"), part("xl/worksheets/sheet" + (i + 1) + ".xml"));
    }
  }

  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /** What stands in a cell, {@code B6}: a text, or a number's digits; empty where nothing does. */
  String cell(String sheet, String reference) {
    return elements(sheet(sheet), "c").stream()
        .filter(c -> c.getAttribute("r").equals(reference))
        .map(this::content)
        .findFirst()
        .orElse("");
  }

  private String content(Element cell) {
    String value = cell.getTextContent();
    return cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(value)) : value;
  }

  /** The type of a cell: {@code s} for a text, {@code n} for a number. */
  String type(String sheet, String reference) {
    return attribute(sheet, reference, "t");
  }

  /** The number format that a cell shows with. */
  String format(String sheet, String reference) {
    int style = Integer.parseInt(attribute(sheet, reference, "s"));
    Element formats = elements(part("xl/styles.xml"), "cellXfs").get(0);
    String id = elements(formats, "xf").get(style).getAttribute("numFmtId");
    return elements(part("xl/styles.xml"), "numFmt").stream()
        .filter(f -> f.getAttribute("numFmtId").equals(id))
        .map(f -> f.getAttribute("formatCode"))
        .findFirst()
        .orElse("");
  }

  private String attribute(String sheet, String reference, String name) {
    return elements(sheet(sheet), "c").stream()
        .filter(c -> c.getAttribute("r").equals(reference))
        .map(c -> c.getAttribute(name))
        .findFirst()
        .orElse("");
  }

  /** The cells of a sheet that have filters. */
  String filter(String sheet) {
    return elements(sheet(sheet), "autoFilter").get(0).getAttribute("ref");
  }

  /** The note on a cell. */
  String note(String sheet, String reference) {
    int number = names().indexOf(sheet) + 1;
    return elements(part("xl/comments" + number + ".xml"), "comment").stream()
        .filter(c -> c.getAttribute("ref").equals(reference))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  /** Whether any cell holds a formula. */
  boolean hasFormulas() {
    return sheets.values().stream().anyMatch(s -> !elements(s, "f").isEmpty());
  }

  private Document sheet(String name) {
    return sheets.get(name);
  }

  private Document part(String name) {
    return parts.get(name);
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> elements(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
