package org.alongside.publications.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.partnerships.Differences;
import org.alongside.publications.Text;

/** What differs between two versions of a text, part by part; a part that stayed is left out. */
public record TextChanges(List<Part> parts) {

  static final TextChanges NONE = new TextChanges(List.of());

  public TextChanges {
    parts = List.copyOf(parts);
  }

  /**
   * One part that changed.
   *
   * @param key the message that names it
   */
  public record Part(String key, List<Differences.Piece> pieces) {}

  static TextChanges between(Text before, Text after) {
    return new TextChanges(
        Stream.of(
                part("title", before.title(), after.title()),
                part("summary", before.summary(), after.summary()),
                part("why", before.why(), after.why()),
                part("body", before.body(), after.body()),
                part("about", before.about(), after.about()))
            .filter(part -> part.pieces().stream().anyMatch(TextChanges::changed))
            .toList());
  }

  private static Part part(String field, String before, String after) {
    return new Part("publications.field." + field, Differences.between(before, after));
  }

  private static boolean changed(Differences.Piece piece) {
    return piece.kind() != Differences.Kind.SAME;
  }

  public boolean any() {
    return !parts.isEmpty();
  }
}
