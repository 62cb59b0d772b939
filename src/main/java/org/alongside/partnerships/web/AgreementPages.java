package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.partnerships.Agreements;
import org.alongside.partnerships.Differences;
import org.alongside.partnerships.Partnership;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working agreement in its versions, and accepting it. */
@Controller
class AgreementPages {

  private static final String VIEW = "partnerships/agreement";

  private final Found found;
  private final Agreements agreements;
  private final AgreementStates states;
  private final AgreementVerbs verbs;
  private final InstantSource clock;

  AgreementPages(
      Found found,
      Agreements agreements,
      AgreementStates states,
      AgreementVerbs verbs,
      InstantSource clock) {
    this.found = found;
    this.agreements = agreements;
    this.states = states;
    this.verbs = verbs;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.AGREEMENT)
  @Requires(Action.READ_PARTNERSHIP)
  ModelAndView show(
      @PathVariable String partnership, @RequestParam @Nullable String done, Actor actor) {
    var in = found.partnership(partnership);
    return Show.page(VIEW, page(in, actor, Done.read(done), Mistakes.none()));
  }

  @GetMapping(PartnershipPaths.AGREEMENT + "/{version:\\d+}")
  @Requires(Action.READ_PARTNERSHIP)
  ModelAndView version(@PathVariable String partnership, @PathVariable int version) {
    var in = found.partnership(partnership);
    var versions = agreements.versions(in.id());
    var index = versions.size() - version;
    if (index < 0 || index >= versions.size()) {
      throw new NotFound();
    }
    var shown = versions.get(index);
    List<Differences.Piece> changed =
        version == 1
            ? List.of()
            : Differences.between(versions.get(index + 1).text(), shown.text());
    return Show.page(
        "partnerships/version",
        new VersionPage(new RoomPage.Heading(in.slug(), found.title(in), null), shown, changed));
  }

  @PostMapping(PartnershipPaths.AGREEMENT + "/{version:\\d+}/accept")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView accept(
      @PathVariable String partnership, @PathVariable int version, Actor actor) {
    var in = found.partnership(partnership);
    var attempt = verbs.accept().accept(in.id(), version, actor, clock.instant());
    return answer(attempt, in, actor, Done.ACCEPTED);
  }

  @PostMapping(PartnershipPaths.AGREEMENT + "/read-again")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView readAgain(@PathVariable String partnership, Actor actor) {
    var in = found.partnership(partnership);
    var attempt = verbs.keep().keep(in.id(), actor, clock.instant());
    return answer(attempt, in, actor, Done.READ_AGAIN);
  }

  private <T> ModelAndView answer(Attempt<T> attempt, Partnership in, Actor actor, Done done) {
    return switch (attempt) {
      case Attempt.Done<T> _ -> Show.seeOther(done.at(PartnershipPaths.agreement(in.slug())));
      case Attempt.Refused<T> refused ->
          Show.refused(VIEW, page(in, actor, null, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<T> _ -> Show.overtaken(VIEW, page(in, actor, null, Mistakes.none()));
    };
  }

  private AgreementPage page(Partnership in, Actor actor, @Nullable Done done, Mistakes mistakes) {
    var now = clock.instant();
    return new AgreementPage(
        new RoomPage.Heading(in.slug(), found.title(in), done),
        states.of(in, actor, now),
        new AgreementPage.Reader(found.acting(in, actor), Here.day(now)),
        agreements.versions(in.id()),
        mistakes);
  }
}
