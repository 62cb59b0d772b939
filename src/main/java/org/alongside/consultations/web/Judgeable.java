package org.alongside.consultations.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Asides;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Responses;
import org.alongside.consultations.Signals;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of responses, and who may see it. */
@Component
record Judgeable(
    ConsultationDoor door, Responses responses, Signals signals, Said said, Readers readers) {

  /** What was said about whether it counts, which of its words are shown, and what of it is out. */
  @Component
  record Said(Asides asides, Quotes quotes, Reports reports) {}

  /** As it stands now, with what was typed before. */
  ResponsePage again(ResponsePage page, Actor actor) {
    return page(
        page.consultation().slug().value(), page.judged().slip().id().value(), page.typed(), actor);
  }

  /** Partners who don't work with all answers only see a response that somebody doubted. */
  ResponsePage page(
      String consultation, UUID response, ResponsePage.@Nullable Typed typed, Actor actor) {
    var found = door.shown(consultation, actor);
    var sent =
        responses
            .look(new ResponseId(response))
            .filter(one -> one.slip().consultation().equals(found.id()))
            .filter(Response.Sent.class::isInstance)
            .map(Response.Sent.class::cast)
            .orElseThrow(NotFound::new);
    var id = sent.slip().id();
    var aside = said.asides().of(id);
    var reader = readers.reader(found, actor);
    if (!reader.worksWithAll() && aside.steps().isEmpty()) {
      throw new NotFound();
    }
    var answers = responses.counted(id).orElseThrow(NotFound::new);
    var quoting = new ResponsePage.Quoting(said.quotes().allowed(id), said.quotes().from(id));
    var judged =
        new ResponsePage.Judged(
            sent,
            answers,
            aside,
            signals.of(found.id(), id),
            readers.names(aside),
            quoting,
            said.reports().of(found.id()).published());
    var fields = typed == null ? new ResponsePage.Typed("", "", "", judged.seen()) : typed;
    return new ResponsePage(found, judged, reader, fields, Mistakes.none());
  }

  /** Who looks, and who did. */
  @Component
  record Readers(Access access, PlaceHolders holders, People people) {

    ResponsePage.Reader reader(Consultation found, Actor actor) {
      var project = found.place().project();
      var person = actor.person();
      return new ResponsePage.Reader(
          person,
          access.may(actor, Action.EXPORT_RESPONSES, project.value()),
          person != null && holders.of(project).containsKey(person));
    }

    Map<PersonId, String> names(Aside aside) {
      return people.names(
          aside.steps().stream().map(Aside.Step::by).filter(Objects::nonNull).distinct().toList());
    }
  }
}
