package org.alongside.projects.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.alongside.projects.ProjectPanel.Panel;
import org.alongside.web.Shell;

/** A panel that can be drawn into a project's page with its own template. */
public record DrawnPanel(Panel panel, TemplateEngine templates) {

  /** The message that is its heading. */
  public String title() {
    return panel.part().title();
  }

  public String anchor() {
    return panel.part().anchor();
  }

  public Content content(Shell shell) {
    return output ->
        templates.render(
            panel.template() + ".jte", Map.of("shell", shell, "page", panel.page()), output);
  }
}
