package org.alongside.identity.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.facts.Facts;
import org.alongside.people.Contact;
import org.alongside.people.Join;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a co-ordinator finds people, and makes accounts for those without an e-mail address. */
@Controller
class CardHolderPages {

  private static final String VIEW = "identity/people";

  private final People people;
  private final Join join;
  private final InstantSource clock;

  CardHolderPages(People people, Facts facts, InstantSource clock) {
    this.people = people;
    this.join = new Join(people, facts);
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.PEOPLE)
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  ModelAndView show() {
    return Show.page(VIEW, page("", "", Mistakes.none()));
  }

  /** Posted, for what is looked for is a name: it must not stand in an address. Changes nothing. */
  @PostMapping(IdentityPaths.PEOPLE + "/search")
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  ModelAndView search(@RequestParam(defaultValue = "") String search) {
    return Show.page(VIEW, page(search, "", Mistakes.none()));
  }

  @PostMapping(IdentityPaths.PEOPLE)
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  @Transactional
  public ModelAndView add(@RequestParam(defaultValue = "") String name) {
    var mistakes = NamePages.mistakes(name.strip());
    if (mistakes.any()) {
      return Show.refused(VIEW, page("", name, mistakes));
    }
    var person = join.join(name, Contact.none(), clock.instant()).orElseThrow();
    return Show.seeOther(IdentityPaths.person(person));
  }

  private PeoplePage page(String search, String name, Mistakes mistakes) {
    var found = search.isBlank() ? List.<Person>of() : people.startingWith(search);
    return new PeoplePage(search, found, name, mistakes);
  }
}
