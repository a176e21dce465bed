package org.earningsrelease.write.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.earningsrelease.model.FinancialRelease;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page as a parser of XML reads it: our own style sheet and script are cut out before. */
public record HtmlPage(String text, Document document) {
  public static HtmlPage of(FinancialRelease release, Facsimile facsimile) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseHtml.write(release, facsimile, out);
    return of(out.toString(StandardCharsets.UTF_8));
  }

  public static HtmlPage of(String text)
      throws IOException, SAXException, ParserConfigurationException {
    String plain =
        text.replaceFirst("<!DOCTYPE html>", "")
            .replaceFirst("(?s)<style>.*?</style>", "")
            .replaceFirst("(?s)<script>.*?</script>", "");
    return new HtmlPage(
        text,
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8))));
  }

  public Element byId(String id) {
    return all(document.getDocumentElement()).stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element " + id));
  }

  public static List<Element> all(Element under) {
    NodeList nodes = under.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  public static List<Element> named(Element under, String name) {
    return all(under).stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  /** The numbers of all places below an element. */
  public static TreeSet<Integer> places(Element under) {
    TreeSet<Integer> places = new TreeSet<>();
    for (Element element : all(under)) {
      for (String code : element.getAttribute("data-p").split(" ", -1)) {
        if (!code.isEmpty()) {
          places.add(Integer.valueOf(code));
        }
      }
    }
    return places;
  }
}
