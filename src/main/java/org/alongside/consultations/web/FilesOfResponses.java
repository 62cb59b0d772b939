package org.alongside.consultations.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Responses;
import org.alongside.files.BelongsTo;
import org.alongside.files.KeepsFiles;
import org.springframework.stereotype.Component;

/** What people send as an answer is read by those who may read all answers, and by nobody else. */
@Component
class FilesOfResponses implements KeepsFiles {

  private final Responses responses;
  private final Consultations consultations;
  private final Access access;

  FilesOfResponses(Responses responses, Consultations consultations, Access access) {
    this.responses = responses;
    this.consultations = consultations;
    this.access = access;
  }

  static BelongsTo to(ResponseId response, Consultation consultation) {
    return new BelongsTo(Response.FILES, response.value(), consultation.place().project().value());
  }

  @Override
  public String kind() {
    return Response.FILES;
  }

  /** What has not been sent is its author's alone. */
  @Override
  public boolean mayRead(UUID thing, Actor actor) {
    return project(new ResponseId(thing))
        .filter(project -> access.may(actor, Action.EXPORT_RESPONSES, project))
        .isPresent();
  }

  private Optional<UUID> project(ResponseId id) {
    return responses
        .look(id)
        .filter(Response.Sent.class::isInstance)
        .flatMap(sent -> consultations.find(sent.slip().consultation()))
        .map(consultation -> consultation.place().project().value());
  }
}
