package org.alongside.publications.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.publications.Publication;
import org.alongside.publications.Readiness;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws how a publication stands, and answers what was done to it. */
@Component
class PublicationDesk {

  private static final String VIEW = "publications/work";

  private final PublicationDoor door;
  private final Readiness readiness;
  private final People people;
  private final InstantSource clock;

  PublicationDesk(PublicationDoor door, Readiness readiness, People people, InstantSource clock) {
    this.door = door;
    this.readiness = readiness;
    this.people = people;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Publication at(String slug) {
    return door.at(slug);
  }

  ModelAndView show(Publication publication, Actor actor) {
    var form = WorkForm.offered(Here.day(now()), publication.draft().version());
    return Show.page(VIEW, page(publication, actor, form, Mistakes.none()));
  }

  ModelAndView wrong(Publication publication, Actor actor, WorkForm form, Mistakes mistakes) {
    return Show.refused(VIEW, page(publication, actor, form, mistakes));
  }

  /** Back to the same page when it is done; otherwise again with everything that was typed. */
  ModelAndView after(Publication before, Actor actor, WorkForm form, Attempt<Publication> attempt) {
    return switch (attempt) {
      case Attempt.Done<Publication> _ -> Show.seeOther(PublicationPaths.work(before.slug()));
      case Attempt.Refused<Publication>(var reasons) ->
          wrong(before, actor, form, Mistakes.because(reasons));
      case Attempt.Overtaken<Publication> _ ->
          Show.overtaken(VIEW, page(door.at(before.slug().value()), actor, form, Mistakes.none()));
    };
  }

  private WorkPage page(Publication publication, Actor actor, WorkForm form, Mistakes mistakes) {
    var may =
        door.may(
            actor,
            publication.place().project(),
            Action.EDIT_PUBLICATION,
            Action.APPROVE_PUBLICATION,
            Action.PUBLISH_PUBLICATION);
    return new WorkPage(
        publication,
        door.projectOf(publication),
        people(publication, actor),
        readiness.lacks(publication),
        form,
        mistakes,
        may);
  }

  private WorkPage.People people(Publication publication, Actor actor) {
    var draft = publication.draft();
    @Nullable PersonId approver = draft.approved().map(Publication.Approval::by).orElse(null);
    var names =
        people.names(
            Stream.of(draft.writtenBy(), approver).filter(Objects::nonNull).distinct().toList());
    return new WorkPage.People(
        names.getOrDefault(draft.writtenBy(), ""),
        approver == null ? "" : names.getOrDefault(approver, "-"),
        readiness.wantsSecondReader(publication),
        draft.writtenBy().equals(actor.person()));
  }
}
