package org.alongside.partnerships.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.partnerships.Affiliation;
import org.alongside.partnerships.Bearing;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Tie;
import org.springframework.util.LinkedMultiValueMap;

/** The bodies that somebody has to do with, in a few numbered groups of fields, and interests. */
final class DeclarationForm {

  static final int BODIES = 4;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORDS = 4000;

  private DeclarationForm() {}

  static Declaration read(Checked form) {
    var affiliations = new ArrayList<Affiliation>();
    for (var i = 1; i <= BODIES; i++) {
      var body = form.name("body-" + i, LONGEST_NAME);
      if (!body.isEmpty()) {
        var tie = form.choice("tie-" + i, Tie.class, "partnerships.mistake.tie");
        var bearing = form.choice("bearing-" + i, Bearing.class, "partnerships.mistake.bearing");
        if (tie.isPresent() && bearing.isPresent()) {
          affiliations.add(new Affiliation(body, tie.get(), bearing.get()));
        }
      } else if (form.typed().ticked("tie-" + i) || form.typed().ticked("bearing-" + i)) {
        form.add("body-" + i, "partnerships.mistake.body");
      }
    }
    return new Declaration(affiliations, form.text("interests", LONGEST_WORDS));
  }

  /** A declaration as it would have been typed. */
  static Typed write(Declaration declaration) {
    var values = new LinkedMultiValueMap<String, String>();
    var number = 1;
    for (var affiliation : declaration.affiliations()) {
      values.add("body-" + number, affiliation.body());
      values.add("tie-" + number, affiliation.tie().name());
      values.add("bearing-" + number, affiliation.bearing().name());
      number++;
    }
    values.add("interests", declaration.interests());
    return new Typed(values);
  }

  static List<Integer> numbers() {
    return IntStream.rangeClosed(1, BODIES).boxed().toList();
  }
}
