package org.alongside.consultations.web;

import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.files.BelongsTo;
import org.alongside.files.KeepsFiles;
import org.springframework.stereotype.Component;

/** Pictures to choose from: whoever may read the questions may see them. */
@Component
class FilesOfConsultations implements KeepsFiles {

  private static final String KIND = "consultation";

  private final Consultations consultations;
  private final ConsultationDoor door;
  private final Access access;

  FilesOfConsultations(Consultations consultations, ConsultationDoor door, Access access) {
    this.consultations = consultations;
    this.door = door;
    this.access = access;
  }

  static BelongsTo to(Consultation consultation) {
    return new BelongsTo(KIND, consultation.id().value(), consultation.place().project().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayRead(UUID thing, Actor actor) {
    return consultations
        .find(new ConsultationId(thing))
        .filter(found -> door.known(found, actor) || writes(found, actor))
        .isPresent();
  }

  private boolean writes(Consultation found, Actor actor) {
    return access.may(actor, Action.READ_DRAFT_CONSULTATION, found.place().project().value());
  }
}
