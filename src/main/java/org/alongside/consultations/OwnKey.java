package org.alongside.consultations;

import java.util.Optional;
import org.alongside.access.Actor;

/** The key to answers that were sent from where this actor is, for what is kept apart from them. */
public interface OwnKey {

  Optional<ReturnKey> sent(Consultation consultation, Actor actor);
}
