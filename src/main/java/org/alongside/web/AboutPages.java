package org.alongside.web;

import java.util.Comparator;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a site owes everybody: who is behind it, rights, cookies, accessibility, contact. */
@Controller
class AboutPages {

  private final List<CookieUse> cookies;
  private final List<PersonalData> personalData = PersonalData.list();

  AboutPages(List<CookieUse> cookies) {
    this.cookies = cookies.stream().sorted(Comparator.comparing(CookieUse::name)).toList();
  }

  @GetMapping("/about")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView about() {
    return Show.page("web/about");
  }

  @GetMapping("/accessibility")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView accessibility() {
    return Show.page("web/accessibility");
  }

  @GetMapping("/privacy")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView privacy() {
    return Show.page("web/privacy", new PrivacyPage(personalData));
  }

  @GetMapping("/cookies")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView cookies() {
    return Show.page("web/cookies", new CookiesPage(cookies));
  }

  @GetMapping("/contact")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView contact() {
    return Show.page("web/contact");
  }
}
