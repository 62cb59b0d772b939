package org.alongside.consultations;

import java.util.Optional;
import org.alongside.access.Actor;

/** A part of the page of how it goes that a later capability tells; one question each. */
public interface ProgressPart {

  Optional<Part> of(Consultation consultation, Actor actor);

  /** A template that takes {@code shell} and {@code page}, and what it gets. */
  record Part(String template, Object page) {}
}
