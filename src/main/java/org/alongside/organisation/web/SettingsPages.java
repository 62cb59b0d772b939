package org.alongside.organisation.web;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.organisation.ChangeSettings;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.participation.Attempt;
import org.alongside.web.AfterSetUp;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation's settings, for administrators. */
@Controller
class SettingsPages {

  private static final String VIEW = "organisation/settings";

  private final Organisations organisations;
  private final ChangeSettings changeSettings;
  private final ObjectProvider<AfterSetUp> after;
  private final InstantSource clock;

  SettingsPages(
      Organisations organisations,
      ChangeSettings changeSettings,
      ObjectProvider<AfterSetUp> after,
      InstantSource clock) {
    this.organisations = organisations;
    this.changeSettings = changeSettings;
    this.after = after;
    this.clock = clock;
  }

  @GetMapping(OrganisationPaths.SETTINGS)
  @Requires(Action.CHANGE_SETTINGS)
  ModelAndView settings(@RequestParam Optional<String> saved, Actor actor) {
    var typed = OrganisationForm.of(organisations.latest().orElseThrow(NotFound::new));
    return Show.page(
        VIEW, new SettingsPage(typed, Mistakes.none(), saved.isPresent(), null, next(actor)));
  }

  private List<AfterSetUp.Step> next(Actor actor) {
    return after.stream()
        .sorted(Comparator.comparingInt(AfterSetUp::order))
        .flatMap(one -> one.steps(actor).stream())
        .toList();
  }

  @PostMapping(OrganisationPaths.SETTINGS)
  @Requires(Action.CHANGE_SETTINGS)
  @Transactional
  public ModelAndView save(Actor actor, @RequestParam Map<String, String> fields) {
    var typed = new Typed(fields);
    var form = OrganisationForm.read(typed, version(typed));
    if (form.organisation().isEmpty()) {
      return Show.refused(VIEW, new SettingsPage(typed, form.mistakes(), false, null));
    }
    return switch (change(actor, form.organisation().get())) {
      case Attempt.Done<Organisation>(var changed) ->
          Show.seeOther(OrganisationPaths.SETTINGS_SAVED);
      case Attempt.Refused<Organisation>(var reasons) ->
          Show.refused(VIEW, new SettingsPage(typed, Mistakes.because(reasons), false, null));
      case Attempt.Overtaken<Organisation>() -> overtaken(fields);
    };
  }

  private Attempt<Organisation> change(Actor actor, Organisation changed) {
    return changeSettings.change(actor.personOrThrow(), changed, clock.instant());
  }

  /** What was typed stays, with the version of now: whoever saves again means it. */
  private ModelAndView overtaken(Map<String, String> fields) {
    var now = new HashMap<>(fields);
    organisations
        .latest()
        .ifPresent(latest -> now.put("version", Integer.toString(latest.version())));
    var mistakes = Mistakes.of(new Mistake("", "organisation.settings.overtaken"));
    return Show.overtaken(VIEW, new SettingsPage(new Typed(now), mistakes, false, null));
  }

  private static int version(Typed typed) {
    return typed.get("version").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : -1;
  }
}
