package org.alongside.partnerships.web;

import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.TakePlace;
import org.alongside.people.PersonId;
import org.alongside.projects.Outline;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A project with its partnership in the running application, for tests of pages. */
public final class RunningPartnership {

  private final BeanFactory beans;
  private final Project project;
  private final Actor coOrdinator;

  private RunningPartnership(BeanFactory beans, Project project, Actor coOrdinator) {
    this.beans = beans;
    this.project = project;
    this.coOrdinator = coOrdinator;
  }

  /** A draft project without a partnership, and somebody who co-ordinates. */
  public static RunningPartnership project(RunningAlongside running, String title) {
    return project(running.context(), title);
  }

  private static RunningPartnership project(BeanFactory beans, String title) {
    var draft =
        Project.started(
            ProjectId.random(), Slug.from(title, "project"), Outline.titled(title), null);
    var added = beans.getBean(Projects.class).add(draft);
    var name = "Cora " + UUID.randomUUID().toString().substring(0, 6);
    var cora = SignedInAs.somebody(beans, name, Role.CO_ORDINATOR);
    return new RunningPartnership(beans, added, Actor.of(cora, Role.CO_ORDINATOR));
  }

  /** A project whose partnership has begun. */
  public static RunningPartnership begun(RunningAlongside running, String title) {
    return begun(running.context(), title);
  }

  /** The same, in an application that was started in another way. */
  public static RunningPartnership begun(BeanFactory beans, String title) {
    var begun = project(beans, title);
    var found = beans.getBean(FoundPartnership.class);
    var id = begun.project.id().value();
    var slug = begun.project.slug().value();
    begun.done(() -> found.found(id, slug, begun.coOrdinator, begun.now()));
    return begun;
  }

  public UUID projectId() {
    return project.id().value();
  }

  public String slug() {
    return project.slug().value();
  }

  public String path() {
    return PartnershipPaths.room(slug());
  }

  public Actor coOrdinator() {
    return coOrdinator;
  }

  public Partnership partnership() {
    return beans.getBean(Partnerships.class).find(slug()).orElseThrow();
  }

  /** Somebody new takes a place. */
  public Place joins(String name, Side side) {
    return joins(name, side, Set.of(side));
  }

  /** Somebody new takes a place on one of the sides for which they were invited. */
  Place joins(String name, Side side, Set<Side> offered) {
    var person = SignedInAs.somebody(beans, name);
    var offer = new Offer(offered, true);
    var invite = beans.getBean(Invite.class);
    var sent =
        done(() ->
            invite.invite(
                partnership().id(), offer, new Recipient.Card(person), coOrdinator, now()));
    var wish = new TakePlace.Wish(side, Introduction.TO_PARTNERS, Declaration.NOTHING);
    var take = beans.getBean(TakePlace.class);
    return done(() -> take.take(sent.invitation().id(), Actor.of(person), wish, now()));
  }

  /** The first of them becomes co-chair, by the answers of all. */
  public void choosesChair(List<Place> side) {
    var chair = side.getFirst();
    var ask = beans.getBean(AskTheSide.class);
    var id = partnership().id();
    var question = done(() -> ask.nominate(id, chair.id(), Actor.of(chair.person()), now()));
    var answer = beans.getBean(AnswerTheSide.class);
    for (var place : side.subList(0, side.size() / 2 + 1)) {
      done(() -> answer.answer(id, question.id(), true, Actor.of(place.person()), now()));
    }
  }

  /** The same visitor, signed in. */
  public Visitor as(Visitor visitor, PersonId person) {
    var cookie = new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(beans, person));
    visitor.page().context().addCookies(List.of(cookie.setUrl(visitor.address())));
    return visitor;
  }

  public Instant now() {
    return beans.getBean(InstantSource.class).instant();
  }

  /** Does it in a transaction, and expects it to be done. */
  public <T> T done(Supplier<Attempt<T>> work) {
    var attempt = beans.getBean(TransactionTemplate.class).execute(_ -> work.get());
    if (attempt instanceof Attempt.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(String.valueOf(attempt));
  }
}
