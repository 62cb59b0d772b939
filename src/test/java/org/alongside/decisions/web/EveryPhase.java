package org.alongside.decisions.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.counting.Threshold;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CallFacilitator;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.WriteAgreement;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Life;
import org.alongside.projects.Mandates;

/** A partnership with a decision in every phase, and with something for everybody to agree to. */
public final class EveryPhase {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Method CONSENT = new Method.NoObjections();
  private static final Method MAJORITY = new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);

  private final RunningAlongside running;
  private final PublishedDecisions in;
  private final List<DecisionId> all = new ArrayList<>();

  public EveryPhase(RunningAlongside running, String title) {
    this.running = running;
    this.in = new PublishedDecisions(running, title, Life.Visibility.EVERYONE).partners(3);
    draft();
    soon();
    objectedTo();
    all.add(in.openNow("Both groups?"));
    all.add(in.agreed("Agreed?"));
    all.add(failed("Not agreed?"));
    var stuck = failedTwice("Stuck?");
    all.add(stuck);
    var facilitated = failedTwice("Facilitated?");
    var now = now().plus(DAY.multipliedBy(400));
    done(() -> running.bean(CallFacilitator.class).call(facilitated, in.chair(), now));
    all.add(facilitated);
    toAgree();
  }

  private void draft() {
    all.add(started("A draft?", CONSENT, new Timetable(at(10), at(20), null), 0));
  }

  /** So soon that everybody has to agree to less time. */
  private void soon() {
    var id = started("Soon?", MAJORITY, new Timetable(at(1), at(2), null), 0);
    opensAgreed(id, 0);
    all.add(id);
  }

  private void objectedTo() {
    all.add(objected("Objected to?"));
    var id = objected("Changed?");
    var better = new Proposal("Changed for the better?", "It was asked for.", List.of());
    var by = Actor.of(in.learnt.getLast());
    done(() -> running.bean(AmendProposal.class).amend(id, by, better, at(30), Set.of(), now()));
    all.add(id);
  }

  private DecisionId objected(String question) {
    var id = started(question, CONSENT, new Timetable(at(-1), at(20), null), -14);
    opensAgreed(id, -14);
    done(() -> running.bean(OpenWhenDue.class).open(id, now()));
    var objects = Given.onScreen(1, Answer.OBJECT, "It is too far.");
    done(() -> running.bean(CastResponse.class).cast(id, in.lived.getLast(), objects, now()));
    return id;
  }

  private DecisionId failed(String question) {
    var id = in.open(question);
    in.closed(id, Answer.DISAGREE, Answer.AGREE);
    return id;
  }

  private DecisionId failedTwice(String question) {
    var id = in.open(question);
    var at = in.closed(id, Answer.DISAGREE, Answer.AGREE).aftermath().closedAt();
    in.reopens(id, at);
    in.agreedToOpen(id, at);
    in.opens(id, at.plus(DAY.multipliedBy(14)));
    in.closed(id, Answer.DISAGREE, Answer.AGREE);
    return id;
  }

  /** The list of what is decided together, and a working agreement. */
  private void toAgree() {
    var item = Examples.item("Where to spend");
    in.within(() ->
        running.bean(Mandates.class).write(in.project.id(), List.of(item), 0, in.chair(), now()));
    done(() ->
        running
            .bean(WriteAgreement.class)
            .write(in.partnership, 0, "We listen.", Actor.of(in.chair()), now()));
  }

  /** Somebody to whom a place has been offered by name. */
  public PersonId invited() {
    var person = SignedInAs.somebody(running, in.project.title() + " invited");
    var by = Actor.of(in.chair());
    var offer = new Offer(Set.of(Side.values()), true);
    done(() ->
        running
            .bean(Invite.class)
            .invite(in.partnership, offer, new Recipient.Card(person), by, now()));
    return person;
  }

  private DecisionId started(String question, Method method, Timetable timetable, int day) {
    var proposal = new Proposal(question, "It was asked for.", List.of());
    var terms = new Terms(proposal, method, timetable, 5);
    var start = running.bean(StartDraft.class);
    return done(() -> start.start(in.partnership, in.chair(), terms, at(day))).id();
  }

  private void opensAgreed(DecisionId id, int day) {
    for (var chair : List.of(in.chair(), in.learnt.getFirst())) {
      int seen = running.bean(Decisions.class).find(id).orElseThrow().dossier().version();
      done(() -> running.bean(AgreeToOpen.class).agree(id, seen, chair, at(day)));
    }
  }

  private java.time.Instant now() {
    return running.bean(InstantSource.class).instant();
  }

  private java.time.Instant at(int days) {
    return now().plus(DAY.multipliedBy(days));
  }

  private <T> T done(Supplier<Attempt<T>> act) {
    var attempt = in.within(act);
    if (attempt instanceof Attempt.Done<T>(var value)) {
      return value;
    }
    throw new AssertionError(String.valueOf(attempt));
  }

  public UUID project() {
    return in.project.id().value();
  }

  public String slug() {
    return in.project.slug().value();
  }

  public List<DecisionId> decisions() {
    return List.copyOf(all);
  }

  /** One who holds each kind of place. */
  public Map<Role, PersonId> places() {
    var places = new EnumMap<Role, PersonId>(Role.class);
    places.put(Role.CO_CHAIR_LIVED, in.lived.getFirst());
    places.put(Role.PARTNER_LIVED, in.lived.getLast());
    places.put(Role.CO_CHAIR_LEARNT, in.learnt.getFirst());
    places.put(Role.PARTNER_LEARNT, in.learnt.getLast());
    return places;
  }
}
