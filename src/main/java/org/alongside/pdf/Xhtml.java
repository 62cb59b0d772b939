package org.alongside.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a template wrote. It can name nothing outside itself: there are no entities. */
final class Xhtml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xhtml() {}

  static Document read(String text) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(legal(text))));
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new IllegalStateException("A template that is no XHTML", broken);
    }
  }

  /** XML 1.0 knows no control characters, however they came into somebody's text. */
  private static String legal(String text) {
    if (text.codePoints().allMatch(Xhtml::isLegal)) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Xhtml::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isLegal(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign == '\r'
        || (sign >= 0x20 && sign <= 0xD7FF)
        || (sign >= 0xE000 && sign <= 0xFFFD)
        || sign >= 0x10000;
  }

  /** A copy, so that what is walked through can be changed on the way. */
  static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int place = 0; place < found.getLength(); place++) {
      elements.add((Element) found.item(place));
    }
    return elements;
  }
}
