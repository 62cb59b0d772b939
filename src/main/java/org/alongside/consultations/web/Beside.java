package org.alongside.consultations.web;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Reference;
import org.alongside.consultations.Transcript;
import org.alongside.consultations.Transcripts.Place;

/**
 * What is known beside the answers themselves: a little of few responses, so that it fits into
 * memory.
 *
 * @param aside why those don't count that were set aside
 * @param links makes an address whole
 */
record Beside(
    Map<Place, Transcript> transcripts,
    Map<Reference, Behalf> behalves,
    Map<Reference, Aside.Why> aside,
    UnaryOperator<String> links) {

  static final Beside NOTHING = new Beside(Map.of(), Map.of(), Map.of(), UnaryOperator.identity());

  Beside {
    transcripts = Map.copyOf(transcripts);
    behalves = Map.copyOf(behalves);
    aside = Map.copyOf(aside);
  }

  /** Whether somebody wrote down what was said to this question in another way. */
  boolean speaksOf(String question) {
    return transcripts.keySet().stream().anyMatch(place -> place.question().equals(question));
  }
}
