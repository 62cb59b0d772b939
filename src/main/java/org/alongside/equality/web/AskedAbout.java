package org.alongside.equality.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Slug;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the consultation that an address names. */
@Component
class AskedAbout {

  private final Consultations consultations;
  private final MayKnow known;

  AskedAbout(Consultations consultations, MayKnow known) {
    this.consultations = consultations;
    this.known = known;
  }

  /** For those whom the access table let in. */
  Consultation find(String slug) {
    return named(slug).orElseThrow(NotFound::new);
  }

  /** For anyone: not found while it is a draft, or in a project that this reader can't know of. */
  Consultation shown(String slug, Actor actor) {
    return named(slug)
        .filter(Consultation::shown)
        .filter(found -> known.of(found.place().project(), actor))
        .orElseThrow(NotFound::new);
  }

  private Optional<Consultation> named(String slug) {
    return Slug.isSlug(slug) ? consultations.named(slug) : Optional.empty();
  }
}
