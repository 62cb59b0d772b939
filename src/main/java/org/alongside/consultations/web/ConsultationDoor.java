package org.alongside.consultations.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Slug;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the consultation that an address names, and keeps drafts from everyone else. */
@Component
class ConsultationDoor {

  private final Consultations consultations;
  private final MayKnow known;

  ConsultationDoor(Consultations consultations, MayKnow known) {
    this.consultations = consultations;
    this.known = known;
  }

  Optional<Consultation> named(String slug) {
    return Slug.isSlug(slug) ? consultations.named(slug) : Optional.empty();
  }

  /** For anyone: not found while it is a draft, or in a project that this reader can't know of. */
  Consultation shown(String slug, Actor actor) {
    return named(slug).filter(found -> known(found, actor)).orElseThrow(NotFound::new);
  }

  boolean known(Consultation consultation, Actor actor) {
    return consultation.shown() && known.of(consultation.place().project(), actor);
  }
}
