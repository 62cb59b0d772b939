package org.alongside.consultations.web;

import gg.jte.TemplateEngine;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ProgressPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what later capabilities tell of how it goes. */
@Component
class ProgressParts {

  private final ObjectProvider<ProgressPart> parts;
  private final TemplateEngine templates;

  ProgressParts(ObjectProvider<ProgressPart> parts, TemplateEngine templates) {
    this.parts = parts;
    this.templates = templates;
  }

  List<DrawnPart> of(Consultation consultation, Actor actor) {
    return parts
        .orderedStream()
        .flatMap(part -> part.of(consultation, actor).stream())
        .map(part -> new DrawnPart(part, templates))
        .toList();
  }
}
