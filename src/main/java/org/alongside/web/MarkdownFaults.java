package org.alongside.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Walks through a text as a screen reader does: by headings, pictures and links (WCAG 2.2, success
 * criteria 1.1.1, 1.3.1 and 2.4.4). A page's title is its first heading, so a text begins below it.
 */
final class MarkdownFaults extends AbstractVisitor {

  private static final int FIRST = 2;
  private static final Set<String> SAY_NOTHING =
      Set.of("here", "click here", "link", "this", "this link", "more", "read more");

  private final List<MarkdownFault> found = new ArrayList<>();
  private int above = FIRST - 1;

  List<MarkdownFault> found() {
    return List.copyOf(found);
  }

  @Override
  public void visit(Heading heading) {
    String words = words(heading);
    if (words.isBlank()) {
      found.add(new MarkdownFault("heading-empty", "#".repeat(heading.getLevel())));
    } else if (heading.getLevel() < FIRST) {
      found.add(new MarkdownFault("heading-title", words));
    } else if (heading.getLevel() > above + 1) {
      found.add(new MarkdownFault("heading-skipped", words));
    }
    above = Math.max(heading.getLevel(), FIRST - 1);
    visitChildren(heading);
  }

  @Override
  public void visit(Image image) {
    if (words(image).isBlank()) {
      found.add(new MarkdownFault("picture-without-words", image.getDestination()));
    }
    if (!OurPath.is(image.getDestination())) {
      found.add(new MarkdownFault("picture-elsewhere", image.getDestination()));
    }
  }

  @Override
  public void visit(Link link) {
    String words = words(link).strip();
    if (words.isEmpty() || SAY_NOTHING.contains(words.toLowerCase(Locale.ROOT))) {
      found.add(new MarkdownFault("link-says-nothing", link.getDestination()));
    }
    visitChildren(link);
  }

  private static String words(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }

  /** Takes a heading that stands as high as the page's title one down, so that there is one. */
  static final class Lowered extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.max(FIRST, heading.getLevel()));
      visitChildren(heading);
    }
  }
}
