package org.alongside.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.organisation.MailTrial;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a test letter with what was typed, before it is saved. */
@Controller
class TrialPages {

  private final SetUpDoor door;
  private final MailTrial trial;

  TrialPages(SetUpDoor door, MailTrial trial) {
    this.door = door;
    this.trial = trial;
  }

  @PostMapping(OrganisationPaths.SET_UP_TEST)
  @Requires(Action.SET_UP)
  ModelAndView whileSettingUp(
      @RequestParam Map<String, String> fields, HttpServletRequest request) {
    if (!door.open(request)) {
      return Show.seeOther(OrganisationPaths.SET_UP);
    }
    var typed = new Typed(fields);
    var form = TrialForm.read(typed, "adminEmail");
    return shown(
        "organisation/setUp", form, result -> new SetUpPage(typed, form.mistakes(), result));
  }

  @PostMapping(OrganisationPaths.SETTINGS_TEST)
  @Requires(Action.CHANGE_SETTINGS)
  ModelAndView fromTheSettings(@RequestParam Map<String, String> fields) {
    var typed = new Typed(fields);
    var form = TrialForm.read(typed, "testTo");
    return shown(
        "organisation/settings",
        form,
        result -> new SettingsPage(typed, form.mistakes(), false, result));
  }

  private ModelAndView shown(String view, TrialForm form, Shown shown) {
    if (form.mistakes().any()) {
      return Show.refused(view, shown.with(null));
    }
    var organisation = form.organisation().orElseThrow();
    return Show.page(
        view,
        shown.with(trial.send(organisation, form.mail().orElseThrow(), form.to().orElseThrow())));
  }

  /** The page with how it went. */
  private interface Shown {
    Object with(MailTrial.@Nullable Result result);
  }
}
