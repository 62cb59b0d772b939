package org.alongside.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.formats.web.FormatsPanel;
import org.springframework.stereotype.Component;

/** What stands around every item that people read: its other forms, and the way to ask about it. */
@Component
public class ItemPanel {

  private final FormatsPanel formats;
  private final QuestionsPanel questions;

  ItemPanel(FormatsPanel formats, QuestionsPanel questions) {
    this.formats = formats;
    this.questions = questions;
  }

  /** Both, for one reader. */
  public record Shown(FormatsPanel.Shown formats, QuestionsPanel.Shown questions) {}

  public Shown of(Item item, Actor actor, HttpServletRequest request) {
    return new Shown(formats.of(item, actor, request), questions.of(item.ref()));
  }
}
