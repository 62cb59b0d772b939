package org.alongside.following;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A feed of news (Atom, RFC 4287), for programs that gather them. */
public record Feed(String id, String title, String address, Instant changed, List<Item> items) {

  public Feed {
    items = List.copyOf(items);
  }

  /** One thing, at its own address. */
  public record Item(UUID id, String title, String address, String summary, Instant at) {}

  public String written() {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(out, "id", id);
    element(out, "title", title);
    element(out, "updated", changed.toString());
    out.append("<author>");
    element(out, "name", title);
    out.append("</author>\n");
    link(out, address);
    items.forEach(item -> entry(out, item));
    return out.append("</feed>\n").toString();
  }

  private static void entry(StringBuilder out, Item item) {
    out.append("<entry>\n");
    element(out, "id", "urn:uuid:" + item.id());
    element(out, "title", item.title());
    element(out, "updated", item.at().toString());
    link(out, item.address());
    element(out, "summary", item.summary());
    out.append("</entry>\n");
  }

  private static void link(StringBuilder out, String address) {
    out.append("<link rel=\"alternate\" href=\"").append(escaped(address)).append("\"/>\n");
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append('<').append(name).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  /** What XML 1.0 can't hold is left out. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]|[\\uFFFE\\uFFFF]", "");
  }
}
