package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Aside;
import org.alongside.consultations.AsideDesk;
import org.alongside.consultations.AsideReason;
import org.alongside.consultations.ConfirmAside;
import org.alongside.consultations.CountAgain;
import org.alongside.consultations.KeepAside;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.SetAside;
import org.alongside.consultations.Signals;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows responses with their signs, and lets two people judge whether one counts. */
@Controller
class JudgePages {

  private static final String VIEW = "consultations/response";
  private static final Pattern SEEN = Pattern.compile("(\\d{1,6})-(\\d{1,18})");

  private final Judgeable judgeable;
  private final Verbs verbs;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  JudgePages(Judgeable judgeable, Verbs verbs, WholeOrNotAtAll whole, InstantSource clock) {
    this.judgeable = judgeable;
    this.verbs = verbs;
    this.whole = whole;
    this.clock = clock;
  }

  /** What can be done with a response. */
  @Component
  record Verbs(SetAside set, ConfirmAside confirm, CountAgain count, KeepAside keep) {}

  @GetMapping(ConsultationPaths.ALL_RESPONSES)
  @Requires(Action.JUDGE_RESPONSES)
  ModelAndView list(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String only,
      @RequestParam(required = false) @Nullable UUID after,
      Actor actor) {
    var found = judgeable.door().shown(consultation, actor);
    boolean all = judgeable.readers().reader(found, actor).worksWithAll();
    var wanted = all ? wanted(only) : Signals.Only.JUDGED;
    var lines =
        judgeable
            .signals()
            .of(
                found.id(),
                wanted,
                after == null ? null : new ResponseId(after),
                ResponseListPage.AT_A_TIME + 1);
    return Show.page("consultations/responses", new ResponseListPage(found, wanted, all, lines));
  }

  private static Signals.Only wanted(String only) {
    return Stream.of(Signals.Only.values())
        .filter(each -> each.name().equals(only))
        .findFirst()
        .orElse(Signals.Only.ALL);
  }

  @GetMapping(ConsultationPaths.ONE_RESPONSE)
  @Requires(Action.JUDGE_RESPONSES)
  ModelAndView show(@PathVariable String consultation, @PathVariable UUID response, Actor actor) {
    return Show.page(VIEW, judgeable.page(consultation, response, null, actor));
  }

  @PostMapping(ConsultationPaths.ONE_RESPONSE + "/aside")
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView set(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var one = judgeable.page(consultation, response, typed(all, "words"), actor);
    var typed = one.typed();
    return done(
        one,
        actor,
        judging -> verbs.set().set(judging, why(typed.why()), typed.words(), clock.instant()));
  }

  @PostMapping(ConsultationPaths.ONE_RESPONSE + "/confirmation")
  @Requires(Action.JUDGE_RESPONSES)
  ModelAndView confirm(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var one = judgeable.page(consultation, response, typed(all, ""), actor);
    return done(one, actor, judging -> verbs.confirm().confirm(judging, clock.instant()));
  }

  @PostMapping(ConsultationPaths.ONE_RESPONSE + "/counting")
  @Requires(Action.JUDGE_RESPONSES)
  ModelAndView count(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var one = judgeable.page(consultation, response, typed(all, "counting"), actor);
    return done(
        one, actor, judging -> verbs.count().count(judging, one.typed().words(), clock.instant()));
  }

  @PostMapping(ConsultationPaths.ONE_RESPONSE + "/staying")
  @Requires(Action.JUDGE_RESPONSES)
  ModelAndView keep(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var one = judgeable.page(consultation, response, typed(all, "staying"), actor);
    return done(
        one, actor, judging -> verbs.keep().keep(judging, one.typed().words(), clock.instant()));
  }

  private static ResponsePage.Typed typed(MultiValueMap<String, String> all, String field) {
    var fields = new Fields(all);
    return new ResponsePage.Typed(fields.of("why"), field, fields.of(field), seen(fields));
  }

  private static AsideDesk.Seen seen(Fields fields) {
    var read = SEEN.matcher(fields.of("seen"));
    return read.matches()
        ? new AsideDesk.Seen(Integer.parseInt(read.group(1)), Long.parseLong(read.group(2)))
        : AsideDesk.Seen.NOTHING;
  }

  private static Aside.@Nullable Why why(String name) {
    return Stream.of(Aside.Why.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private ModelAndView done(
      ResponsePage page, Actor actor, Function<AsideDesk.Judging, Attempt<Aside>> verb) {
    var field = page.typed().field();
    var judging = ResponsePage.judging(actor, page);
    if (page.typed().words().length() > Aside.Step.LONGEST) {
      var mistake = new Mistake(field, "consultations.mistake.too-long", Aside.Step.LONGEST);
      return Show.refused(VIEW, page.with(Mistakes.of(mistake)));
    }
    return switch (whole.attempt(() -> verb.apply(judging))) {
      case Attempt.Done<Aside> _ -> Show.seeOther(page.path());
      case Attempt.Refused<Aside>(var reasons) ->
          Show.refused(VIEW, page.with(mistakes(reasons, field)));
      case Attempt.Overtaken<Aside> _ -> Show.overtaken(VIEW, judgeable.again(page, actor));
    };
  }

  private static Mistakes mistakes(List<Reason> reasons, String field) {
    return new Mistakes(
        reasons.stream()
            .map(reason ->
                new Mistake(
                    switch (reason) {
                      case AsideReason.WHY_MISSING -> "why";
                      case AsideReason.WORDS_MISSING -> field;
                      default -> "";
                    },
                    reason.key(),
                    reason.details()))
            .toList());
  }
}
