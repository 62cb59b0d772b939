package org.alongside.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings of a document as bookmarks, each inside the one that stands above it. */
final class Bookmarks {

  private final Document document;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Integer> levels = new ArrayDeque<>();

  private int numbered;

  private Bookmarks(Document document) {
    this.document = document;
  }

  static void addTo(Document document) {
    var marks = new Bookmarks(document);
    var all = document.createElement("bookmarks");
    marks.open.push(all);
    marks.levels.push(0);
    headings(document.getDocumentElement()).forEach(marks::add);
    if (all.hasChildNodes()) {
      Xhtml.all(document, "head").forEach(head -> head.appendChild(all));
    }
  }

  private static List<Element> headings(Node inside) {
    var found = new ArrayList<Element>();
    for (var child = inside.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && level(element) > 0) {
        found.add(element);
      } else {
        found.addAll(headings(child));
      }
    }
    return found;
  }

  private static int level(Element element) {
    return element.getTagName().matches("h[1-6]") ? element.getTagName().charAt(1) - '0' : 0;
  }

  private void add(Element heading) {
    while (levels.element() >= level(heading)) {
      levels.pop();
      open.pop();
    }
    if (heading.getAttribute("id").isEmpty()) {
      heading.setAttribute("id", "heading-" + ++numbered);
    }
    var mark = document.createElement("bookmark");
    mark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    mark.setAttribute("href", "#" + heading.getAttribute("id"));
    open.element().appendChild(mark);
    open.push(mark);
    levels.push(level(heading));
  }
}
