package org.alongside.partnerships.web;

import org.alongside.partnerships.Introduction;
import org.springframework.util.LinkedMultiValueMap;

/** How a partner wants to be shown. */
final class IntroductionForm {

  private static final int LONGEST = 80;

  private IntroductionForm() {}

  static Introduction read(Checked form) {
    return new Introduction(form.name("shown-as", LONGEST), form.typed().ticked("in-public"));
  }

  static Typed write(Introduction introduction) {
    var values = new LinkedMultiValueMap<String, String>();
    values.add("shown-as", introduction.shownAs());
    values.add("in-public", introduction.inPublic() ? "yes" : null);
    return new Typed(values);
  }
}
