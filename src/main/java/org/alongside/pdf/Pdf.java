package org.alongside.pdf;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.alongside.web.OrganisationHere;
import org.alongside.web.Shells;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers with a document as tagged PDF, drawn by a template that writes plain XHTML. */
@Component
public final class Pdf {

  private final TemplateEngine templates;
  private final Shells shells;
  private final Press press;
  private final OrganisationHere organisation;

  Pdf(TemplateEngine templates, Shells shells, Press press, OrganisationHere organisation) {
    this.templates = templates;
    this.shells = shells;
    this.press = press;
    this.organisation = organisation;
  }

  /**
   * What to draw.
   *
   * @param name of the file, without its ending
   */
  public record Paper(String template, Object page, String name) {}

  /** Drawn whole before the first byte is sent, so that errors stay clean. */
  public ModelAndView show(Paper paper, HttpServletRequest request) {
    var shell = shells.of(request);
    var written = new StringOutput();
    templates.render(
        paper.template() + ".jte", Map.of("shell", shell, "page", paper.page()), written);
    var address = Objects.requireNonNullElse(organisation.address(), "");
    var drawn = press.print(written.toString(), address, shell.words());
    return new ModelAndView(new PdfView(drawn, paper.name()));
  }
}
