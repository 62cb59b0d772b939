package org.alongside.identity.web;

import org.alongside.web.Mistakes;

/** A form about oneself, with what was typed and what has to be put right. */
public record FormPage<F>(F form, Mistakes mistakes) {

  static <F> FormPage<F> of(F form) {
    return new FormPage<>(form, Mistakes.none());
  }
}
