package org.alongside.identity.web;

import java.util.function.Function;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.people.PeopleFact;
import org.alongside.people.Person;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody says about themselves: name and language, ways to be reached, experience. */
@Controller
class AboutMePages {

  private static final String NAME = "identity/myName";
  private static final String CONTACT = "identity/myContact";
  private static final String EXPERIENCE = "identity/myExperience";

  private final Self self;

  AboutMePages(Self self) {
    this.self = self;
  }

  @GetMapping(IdentityPaths.ME_NAME)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView name(Actor actor) {
    return Show.page(NAME, FormPage.of(ProfileForm.of(self.of(actor))));
  }

  @PostMapping(IdentityPaths.ME_NAME)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView saveName(ProfileForm form, Actor actor) {
    return save(NAME, form, form.mistakes(), form.version(), form::appliedTo, actor);
  }

  @GetMapping(IdentityPaths.ME_CONTACT)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView contact(Actor actor) {
    return Show.page(CONTACT, FormPage.of(ContactForm.of(self.of(actor))));
  }

  @PostMapping(IdentityPaths.ME_CONTACT)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView saveContact(ContactForm form, Actor actor) {
    var mistakes = form.mistakes(self.of(actor));
    return save(CONTACT, form, mistakes, form.version(), form::appliedTo, actor);
  }

  @GetMapping(IdentityPaths.ME_EXPERIENCE)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView experience(Actor actor) {
    return Show.page(EXPERIENCE, FormPage.of(ExperienceForm.of(self.of(actor))));
  }

  @PostMapping(IdentityPaths.ME_EXPERIENCE)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView saveExperience(ExperienceForm form, Actor actor) {
    return save(
        EXPERIENCE,
        form,
        form.mistakes(),
        form.version(),
        person -> form.appliedTo(person, self.now()),
        actor);
  }

  private ModelAndView save(
      String view,
      Object form,
      Mistakes mistakes,
      int version,
      Function<Person, Person> change,
      Actor actor) {
    if (mistakes.any()) {
      return Show.refused(view, new FormPage<>(form, mistakes));
    }
    return switch (self.change(change.apply(self.of(actor)), version, what(form))) {
      case Attempt.Done<Person> done -> Show.seeOther(IdentityPaths.ME);
      case Attempt.Refused<Person>(var reasons) ->
          Show.refused(view, new FormPage<>(form, Mistakes.because(reasons)));
      case Attempt.Overtaken<Person> overtaken -> Show.overtaken(view, overtaken(form));
    };
  }

  private static FormPage<Object> overtaken(Object form) {
    return new FormPage<>(form, Mistakes.of(new Mistake("", "identity.me.overtaken")));
  }

  private static PeopleFact what(Object form) {
    return switch (form) {
      case ContactForm contact -> PeopleFact.CONTACT_CHANGED;
      case ExperienceForm says when says.says() -> PeopleFact.CONSENT_GIVEN;
      case ExperienceForm silent -> PeopleFact.CONSENT_WITHDRAWN;
      default -> PeopleFact.PROFILE_CHANGED;
    };
  }
}
