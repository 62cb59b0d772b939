package org.alongside.formats.web;

import gg.jte.Content;
import org.alongside.formats.Item;
import org.alongside.web.Markdown;

/** An item in large print, drawn from its text, so that it is never out of date. */
public record LargePrintPage(Item item) {

  public Content text() {
    return Markdown.content(item.text());
  }
}
