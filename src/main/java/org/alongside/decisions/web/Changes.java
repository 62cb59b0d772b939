package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.Proposal;
import org.alongside.partnerships.Differences;
import org.alongside.partnerships.Differences.Kind;
import org.alongside.partnerships.Differences.Piece;

/** What changed from one proposal to the next, marked in the words; what stayed is left out. */
public record Changes(List<Piece> question, List<Piece> background, List<Piece> options) {

  static Changes between(Proposal before, Proposal after) {
    return new Changes(
        Differences.between(before.question(), after.question()),
        Differences.between(before.background(), after.background()),
        Differences.between(
            String.join("\n", before.options()), String.join("\n", after.options())));
  }

  public static boolean changed(List<Piece> pieces) {
    return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
  }

  public boolean any() {
    return changed(question) || changed(background) || changed(options);
  }
}
