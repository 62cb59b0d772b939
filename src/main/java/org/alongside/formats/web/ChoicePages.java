package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.Form;
import org.alongside.formats.Preferences;
import org.alongside.formats.Renditions;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets everyone choose their form once, and shows how long people wait for one. */
@Controller
class ChoicePages {

  private static final String VIEW = "formats/choice";

  private final FormatsPanel panel;
  private final Preferences preferences;
  private final Renditions renditions;

  ChoicePages(FormatsPanel panel, Preferences preferences, Renditions renditions) {
    this.panel = panel;
    this.preferences = preferences;
    this.renditions = renditions;
  }

  @GetMapping(FormatPaths.CHOICE)
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView ask(Actor actor, HttpServletRequest request) {
    var chosen = panel.preferred(actor, request).map(Form::code).orElse("");
    return Show.page(VIEW, page(chosen, ChoicePage.languageOf(chosen), Mistakes.none()));
  }

  @PostMapping(FormatPaths.CHOICE)
  @Requires(Action.READ_PUBLIC_PAGE)
  @Transactional
  public ModelAndView choose(
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "") String language,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Form> wanted =
        form.equals("in") ? Form.language(language.strip()).map(Form::in) : Form.read(form);
    if (wanted.isEmpty() && !form.isEmpty()) {
      var mistakes = Mistakes.of(new Mistake("language", "formats.mistake.language"));
      return Show.refused(VIEW, page("in-", language, mistakes));
    }
    var person = actor.person();
    if (person != null) {
      preferences.keep(person, wanted.orElse(null));
    }
    FormatCookie.keep(wanted.orElse(null), request, response);
    return Show.seeOther(FormatPaths.CHOICE);
  }

  private ChoicePage page(String chosen, String language, Mistakes mistakes) {
    return new ChoicePage(chosen, language, renditions.counts(), mistakes);
  }
}
