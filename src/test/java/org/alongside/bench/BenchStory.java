package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.counting.Threshold;
import org.alongside.database.DatabaseLogin;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.decisions.web.DecisionPaths;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Side;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.web.RunningPartnership;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A partnership far larger than a real one, beside the demonstration's: 100 partners on each side,
 * one decision that all have answered, and many that are open.
 */
final class BenchStory {

  static final int EACH_SIDE = 100;
  private static final int OPEN = 40;
  private static final Duration MONTH = Duration.ofDays(30);

  private final BeanFactory beans;
  private final BenchClock clock;

  BenchStory(BeanFactory beans, BenchClock clock) {
    this.beans = beans;
    this.clock = clock;
  }

  Prepared tell(int port, DatabaseLogin database) {
    clock.goBack(MONTH);
    var partnership = RunningPartnership.begun(beans, "A very large partnership");
    var lived = side(partnership, Side.LIVED);
    var learnt = side(partnership, Side.LEARNT);
    var partners = Stream.of(lived, learnt).flatMap(List::stream).toList();
    var ids =
        IntStream.rangeClosed(0, OPEN)
            .mapToObj(n -> announced(partnership, lived.getFirst(), learnt.getFirst(), n))
            .toList();
    clock.goBack(Duration.ZERO);
    var now = clock.instant();
    ids.forEach(this::awaitOpen);
    publish(partnership);
    close(partnership, partners, ids.getFirst(), now);
    var pages = new ArrayList<>(demonstration());
    pages.add(
        new Prepared.Target("decision, 200 partners", DecisionPaths.decision(ids.getFirst())));
    return new Prepared(
        port,
        ProcessHandle.current().pid(),
        database,
        pages,
        partners.stream().map(this::signedIn).toList(),
        ids.stream().skip(1).map(id -> id.value().toString()).toList(),
        asked());
  }

  private Prepared.Asked asked() {
    return new Prepared.Asked(
        new BenchConsultation(beans, "Asked many").open().slug().value(),
        new BenchConsultation(beans, "Asked few").open().slug().value(),
        BenchConsultation.lead(beans));
  }

  private Prepared.Partner signedIn(Place place) {
    return new Prepared.Partner(
        place.person().value().toString(), SignedInAs.cookie(beans, place.person()));
  }

  private static List<Place> side(RunningPartnership partnership, Side side) {
    var places =
        IntStream.range(0, EACH_SIDE)
            .mapToObj(n -> partnership.joins("Partner %s %d".formatted(side, n), side))
            .toList();
    partnership.choosesChair(places);
    return places;
  }

  private DecisionId announced(RunningPartnership in, Place lived, Place learnt, int number) {
    var proposal =
        new Proposal("Is this number " + number + "?", "It is asked to be measured.", List.of());
    var from = in.now();
    var timetable = new Timetable(from, Instant.now().plus(MONTH), null);
    var method = new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);
    var terms = in.done(() -> Terms.of(proposal, method, timetable, 2));
    var id =
        in.done(() ->
                beans
                    .getBean(StartDraft.class)
                    .start(in.partnership().id(), lived.person(), terms, from))
            .id();
    for (var chair : List.of(lived, learnt)) {
      in.done(() -> beans.getBean(AgreeToOpen.class).agree(id, version(id), chair.person(), from));
    }
    return id;
  }

  private int version(DecisionId id) {
    return beans.getBean(Decisions.class).find(id).orElseThrow().dossier().version();
  }

  /** Past all that publishing demands: only that strangers may read it matters here. */
  private void publish(RunningPartnership partnership) {
    beans
        .getBean(JdbcClient.class)
        .sql(
            """
            UPDATE projects.project
            SET state = 'PUBLISHED', published_at = now(), word = 'CO_PRODUCTION' WHERE id = ?
            """)
        .param(partnership.projectId())
        .update();
  }

  /** The job that keeps time opens it. */
  private void awaitOpen(DecisionId id) {
    while (!(beans.getBean(Decisions.class).find(id).orElseThrow() instanceof OpenDecision)) {
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void close(RunningPartnership in, List<Place> partners, DecisionId id, Instant now) {
    var given = Given.onScreen(1, Answer.AGREE, null);
    for (var partner : partners) {
      in.done(() -> beans.getBean(CastResponse.class).cast(id, partner.person(), given, now));
    }
    in.done(() -> beans.getBean(CloseDecision.class).close(id, now.plus(MONTH).plus(MONTH)));
  }

  /** The demonstration's pages, as everyone reads them. */
  private List<Prepared.Target> demonstration() {
    var decision =
        beans.getBean(DecisionRegister.class).register(null, 100).stream()
            .filter(line -> line.phase() == DecisionLine.Phase.CLOSED)
            .findFirst()
            .orElseThrow();
    return List.of(
        new Prepared.Target("project", "/projects/a-better-way-to-an-autism-or-adhd-assessment"),
        new Prepared.Target("decision", DecisionPaths.decision(decision.id())));
  }
}
