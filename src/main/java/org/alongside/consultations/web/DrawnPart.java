package org.alongside.consultations.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.alongside.consultations.ProgressPart;
import org.alongside.web.Shell;

/** A part that is drawn into the page of how it goes with its own template. */
public record DrawnPart(ProgressPart.Part part, TemplateEngine templates) {

  public Content content(Shell shell) {
    return output ->
        templates.render(
            part.template() + ".jte", Map.of("shell", shell, "page", part.page()), output);
  }
}
