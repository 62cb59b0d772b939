package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.SideQuestionId;
import org.alongside.partnerships.StandDown;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The co-chairs: each side chooses its own, and settles who may join it. */
@Controller
class ChairPages {

  private final ChairAnswers answers;
  private final AskTheSide ask;
  private final AnswerTheSide answer;
  private final StandDown down;
  private final InstantSource clock;

  ChairPages(
      ChairAnswers answers,
      AskTheSide ask,
      AnswerTheSide answer,
      StandDown down,
      InstantSource clock) {
    this.answers = answers;
    this.ask = ask;
    this.answer = answer;
    this.down = down;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.CHAIRS)
  @Requires(Action.READ_PARTNERSHIP)
  ModelAndView show(
      @PathVariable String partnership, @RequestParam @Nullable String done, Actor actor) {
    var in = answers.partnership(partnership);
    return Show.page(ChairAnswers.VIEW, answers.page(in, actor, Done.read(done), Mistakes.none()));
  }

  @PostMapping(PartnershipPaths.CHAIRS)
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView putForward(
      @PathVariable String partnership, @RequestParam @Nullable UUID place, Actor actor) {
    var in = answers.partnership(partnership);
    if (place == null) {
      return answers.nobodyChosen(in, actor);
    }
    var now = clock.instant();
    return answers.of(ask.nominate(in.id(), new PlaceId(place), actor, now), in, actor, Done.ASKED);
  }

  @PostMapping(PartnershipPaths.CHAIRS + "/{question}")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView answer(
      @PathVariable String partnership,
      @PathVariable UUID question,
      @RequestParam boolean yes,
      Actor actor) {
    var in = answers.partnership(partnership);
    var attempt = answer.answer(in.id(), new SideQuestionId(question), yes, actor, clock.instant());
    return answers.of(attempt, in, actor, Done.ANSWERED);
  }

  @PostMapping(PartnershipPaths.CHAIRS + "/stand-down")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView standDown(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    var attempt = down.standDown(in.id(), actor, clock.instant());
    return answers.of(attempt, in, actor, Done.STOOD_DOWN);
  }
}
