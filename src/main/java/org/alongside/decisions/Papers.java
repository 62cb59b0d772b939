package org.alongside.decisions;

import java.util.Optional;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.PersonalWords;
import org.jspecify.annotations.Nullable;

/** Where the verbs find and keep what they work on. */
public record Papers(
    Decisions decisions,
    Answers answers,
    Objections objections,
    Partnerships partnerships,
    PersonalWords words) {

  Optional<Decision> forChange(DecisionId id) {
    return decisions.forChange(id);
  }

  Partnership partnership(Dossier dossier) {
    return partnerships.find(dossier.home().partnership()).orElseThrow();
  }

  Optional<Place> place(Dossier dossier, PersonId person) {
    return partnership(dossier).place(person);
  }

  /** The side somebody co-chairs. */
  Optional<Side> chairs(Dossier dossier, PersonId person) {
    return place(dossier, person).filter(Place::coChair).map(Place::side);
  }

  @Nullable Commitment keep(Dossier dossier, PersonId person, @Nullable String text) {
    return text == null ? null : words.keep(dossier.id().value(), person, text);
  }

  <D extends Decision> Attempt<D> save(D decision) {
    return decisions.save(decision) ? Attempt.done(decision) : Attempt.overtaken();
  }
}
