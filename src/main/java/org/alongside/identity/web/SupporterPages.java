package org.alongside.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.AnswerSupport;
import org.alongside.identity.AskSupporter;
import org.alongside.identity.MayAct;
import org.alongside.identity.Support;
import org.alongside.identity.Supports;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The supporters somebody lets act for them: asked, accepted, and ended by either. */
@Controller
class SupporterPages {

  private static final String VIEW = "identity/supporters";

  private final Self self;
  private final Supports supports;
  private final Supporting supporting;
  private final People people;

  SupporterPages(Self self, Supports supports, Supporting supporting, People people) {
    this.self = self;
    this.supports = supports;
    this.supporting = supporting;
    this.people = people;
  }

  /** The two verbs, and what a supporter may do. */
  @Component
  record Supporting(AskSupporter ask, AnswerSupport answer, MayAct mayAct, Access access) {

    /** For whom somebody may not act, although they have accepted to, and why. */
    Map<PersonId, List<Reason>> against(PersonId supporter, List<Support> others) {
      return others.stream()
          .map(Support::person)
          .distinct()
          .collect(Collectors.toMap(each -> each, each -> mayAct.whyNot(supporter, each)));
    }
  }

  @GetMapping(IdentityPaths.SUPPORTERS)
  @Requires(Action.SEE_OWN_ACCOUNT)
  ModelAndView show(Actor actor) {
    return Show.page(VIEW, page(actor, "", Mistakes.none()));
  }

  @PostMapping(IdentityPaths.SUPPORTERS)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView ask(SignInForm form, Actor actor) {
    var email = form.address();
    if (email.isEmpty()) {
      return Show.refused(VIEW, page(actor, form.email(), form.mistakes()));
    }
    var asked = supporting.ask().ask(actor, self.of(actor), email.get(), self.now());
    return answer(asked, actor, form.email());
  }

  @PostMapping("/me/supporters/{support}/accept")
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView accept(@PathVariable UUID support, Actor actor) {
    return answer(
        supporting.answer().accept(actor, self.of(actor), support, self.now()), actor, "");
  }

  @PostMapping("/me/supporters/{support}/end")
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView end(@PathVariable UUID support, Actor actor) {
    return answer(supporting.answer().end(actor, self.of(actor), support, self.now()), actor, "");
  }

  private ModelAndView answer(Attempt<Support> attempt, Actor actor, String typed) {
    return switch (attempt) {
      case Attempt.Done<Support> done -> Show.seeOther(IdentityPaths.SUPPORTERS);
      case Attempt.Refused<Support>(var reasons) ->
          Show.refused(VIEW, page(actor, typed, Mistakes.because("email", reasons)));
      case Attempt.Overtaken<Support> overtaken ->
          Show.overtaken(VIEW, page(actor, typed, Mistakes.none()));
    };
  }

  private SupportersPage page(Actor actor, String typed, Mistakes mistakes) {
    var person = self.of(actor);
    var mine = supports.of(person.id());
    var others = supports.by(person.id());
    var email = person.contact().email();
    List<Support> asked = email == null ? List.of() : supports.askedOf(email);
    var names =
        people.names(
            Stream.of(mine, others, asked)
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.person(), one.eitherSupporter()))
                .toList());
    return new SupportersPage(
        new SupportersPage.Supporters(mine, others, asked, supporting.against(person.id(), others)),
        supporting.access().rightsOfSupporters(),
        names,
        new FormPage<>(new SignInForm(typed, ""), mistakes));
  }
}
