package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.search.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkedTest {

  @Test
  void markedWordsAreTakenApartFromTheOthers() {
    assertThat(Marked.read("a \u0002walk\u0003 <b> \u0002in\u0003").pieces())
        .containsExactly(
            new Piece("a ", false),
            new Piece("walk", true),
            new Piece(" <b> ", false),
            new Piece("in", true));
  }

  @Test
  void nothingIsLostWhereSignsStandAlone() {
    assertThat(Marked.read("").pieces()).isEmpty();
    assertThat(Marked.read("\u0002open").pieces()).containsExactly(new Piece("open", true));
    assertThat(Marked.read("shut\u0003 end").pieces())
        .containsExactly(new Piece("shut", false), new Piece(" end", false));
  }
}
