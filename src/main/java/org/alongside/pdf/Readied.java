package org.alongside.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.web.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A document made ready to stand alone: its own looks inside, whole addresses, words for pictures
 * that are not in it, and only signs that can be shown.
 */
final class Readied {

  private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel");
  private static final String NOTE = "signs";

  private final Document document;
  private final Signs signs;
  private final Words words;

  private Readied(Document document, Words words) {
    this.document = document;
    this.signs = new Signs(words);
    this.words = words;
  }

  static Document of(String xhtml, String css, String address, Words words) {
    var ready = new Readied(Xhtml.read(xhtml), words);
    ready.pictures();
    ready.links(address);
    ready.signs();
    ready.looks(css);
    Bookmarks.addTo(ready.document);
    return ready.document;
  }

  /** A picture that is not given with the document is said in words. */
  private void pictures() {
    for (var picture : Xhtml.all(document, "img")) {
      if (!picture.getAttribute("src").startsWith("data:image/png;base64,")) {
        var said = document.createElement("span");
        said.setTextContent(words.get("pdf.picture", picture.getAttribute("alt")));
        picture.getParentNode().replaceChild(said, picture);
      }
    }
  }

  private void links(String address) {
    for (var link : Xhtml.all(document, "a")) {
      var href = link.getAttribute("href");
      if (href.startsWith("/") && !href.startsWith("//")) {
        link.setAttribute("href", address + href);
      }
      int colon = link.getAttribute("href").indexOf(':');
      if (colon < 0 || !WEB.contains(link.getAttribute("href").substring(0, colon))) {
        link.removeAttribute("href");
      } else {
        // What is said of the link to those who do not see it (PDF/UA-1, 7.18.5).
        link.setAttribute("title", signs.shown(link.getTextContent().strip()));
      }
    }
  }

  private void signs() {
    texts(document.getDocumentElement()).forEach(text -> text.setData(signs.shown(text.getData())));
    for (var picture : Xhtml.all(document, "img")) {
      picture.setAttribute("alt", signs.shown(picture.getAttribute("alt")));
    }
    for (var meta : Xhtml.all(document, "meta")) {
      meta.setAttribute("content", signs.shown(meta.getAttribute("content")));
    }
    for (var paragraph : Xhtml.all(document, "p")) {
      if (paragraph.getAttribute("id").equals(NOTE)) {
        note(paragraph);
      }
    }
  }

  /** Whoever reads it is told below the title that something is missing, or nothing. */
  private void note(Element paragraph) {
    paragraph.getParentNode().removeChild(paragraph);
    var titles = Xhtml.all(document, "h1");
    if (signs.named() && !titles.isEmpty()) {
      var title = titles.getFirst();
      title.getParentNode().insertBefore(paragraph, title.getNextSibling());
    }
  }

  private static List<Text> texts(Node inside) {
    var found = new ArrayList<Text>();
    for (var child = inside.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        found.add(text);
      } else {
        found.addAll(texts(child));
      }
    }
    return found;
  }

  private void looks(String css) {
    var style = document.createElement("style");
    style.setTextContent(css);
    Xhtml.all(document, "head").forEach((Element head) -> head.appendChild(style));
  }
}
