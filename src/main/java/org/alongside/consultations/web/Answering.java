package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Response;
import org.alongside.consultations.Responses;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.SavePage;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;
import org.springframework.stereotype.Component;

/** Finds what this browser is answering. */
@Component
class Answering {

  private final ConsultationDoor door;
  private final Responses responses;
  private final FormsOfQuestions forms;
  private final InstantSource clock;

  Answering(
      ConsultationDoor door, Responses responses, FormsOfQuestions forms, InstantSource clock) {
    this.door = door;
    this.responses = responses;
    this.forms = forms;
    this.clock = clock;
  }

  /** A consultation, and one's own response to it. */
  record Own(Consultation consultation, ReturnKey key, Response response, Instant now) {

    SavePage.Opened opened() {
      return new SavePage.Opened(key, consultation, response);
    }

    Answers answers() {
      return response instanceof Response.Kept kept ? kept.answers() : Answers.NONE;
    }

    Route route() {
      return Route.through(consultation.questions(), answers());
    }

    /** The pause that the consultation is in. */
    Optional<Pause> pause() {
      return consultation.run().flatMap(run -> run.pausedOn(Here.day(now)));
    }

    boolean withdrawn() {
      return response instanceof Response.Withdrawn;
    }
  }

  Consultation consultation(String slug, Actor actor) {
    return door.shown(slug, actor);
  }

  /**
   * Empty where this browser holds no key, one that opens nothing here, or that of somebody else:
   * of two who share a browser, or whom one supporter helps, neither goes on with the other's.
   */
  Optional<Own> own(Consultation consultation, Actor actor, HttpServletRequest request) {
    return AnswerCookie.read(request, consultation.slug())
        .flatMap(key -> own(consultation, actor, key));
  }

  /** The same for a key that was typed. */
  Optional<Own> own(Consultation consultation, Actor actor, ReturnKey key) {
    return own(consultation, key).filter(found -> mayBeOf(actor, found.response()));
  }

  /** Whoever comes back with a key need not be signed in again. */
  private static boolean mayBeOf(Actor actor, Response response) {
    var person = response.slip().arrival().person();
    return person == null || actor.person() == null || person.equals(actor.person());
  }

  Optional<Own> own(Consultation consultation, ReturnKey key) {
    return responses
        .find(key)
        .filter(found -> found.slip().consultation().equals(consultation.id()))
        .map(found -> new Own(consultation, key, found, clock.instant()));
  }

  /** The questions in other forms, the reader's own in front. */
  Map<String, QuestionForms> forms(
      Consultation consultation, Actor actor, HttpServletRequest request) {
    return forms.of(consultation, actor, request);
  }

  Instant now() {
    return clock.instant();
  }
}
