package org.alongside.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What people write as Markdown, drawn with our own looks. HTML among it is shown as it was typed,
 * and what is drawn is cleaned once more, so that no text can do anything but be read.
 */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .attributeProviderFactory(_ -> (node, _, attributes) -> looks(node, attributes))
          .build();

  private static final Pattern OUR_LOOKS =
      Pattern.compile("nhsuk-list nhsuk-list--(?:bullet|number)|nhsuk-image__img");

  private static final PolicyFactory HARMLESS =
      new HtmlPolicyBuilder()
          .allowElements("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "br", "hr")
          .allowElements("strong", "em", "blockquote", "code", "pre", "a", "img")
          .allowStandardUrlProtocols()
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("start")
          .onElements("ol")
          .allowAttributes("class")
          .matching(OUR_LOOKS)
          .globally()
          .toFactory();

  private Markdown() {}

  private static void looks(Node node, Map<String, String> attributes) {
    switch (node) {
      case BulletList _ -> attributes.put("class", "nhsuk-list nhsuk-list--bullet");
      case OrderedList _ -> attributes.put("class", "nhsuk-list nhsuk-list--number");
      case Image _ -> attributes.put("class", "nhsuk-image__img");
      default -> {}
    }
  }

  /** For a template, which draws it as it is. */
  public static Content content(String markdown) {
    String html = html(markdown);
    return output -> output.writeContent(html);
  }

  public static String html(String markdown) {
    Node read = PARSER.parse(markdown);
    read.accept(new MarkdownFaults.Lowered());
    return HARMLESS.sanitize(RENDERER.render(read));
  }

  /** Everything at once that keeps out those who read with their ears. */
  public static List<MarkdownFault> faults(String markdown) {
    var faults = new MarkdownFaults();
    PARSER.parse(markdown).accept(faults);
    return faults.found();
  }
}
