package org.alongside.search;

import java.util.ArrayList;
import java.util.List;

/** Text in which some words are marked, in pieces, so that each is written safely. */
public record Marked(List<Piece> pieces) {

  /** Signs that no text of people's holds. */
  public static final char FROM = '\u0002';

  public static final char UNTIL = '\u0003';

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /** A piece of the text. */
  public record Piece(String text, boolean marked) {}

  public static Marked read(String text) {
    var pieces = new ArrayList<Piece>();
    boolean marked = false;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == FROM || text.charAt(at) == UNTIL) {
        if (at > start) {
          pieces.add(new Piece(text.substring(start, at), marked));
        }
        marked = at < text.length() && text.charAt(at) == FROM;
        start = at + 1;
      }
    }
    return new Marked(pieces);
  }
}
