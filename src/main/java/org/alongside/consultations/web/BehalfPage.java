package org.alongside.consultations.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.consultations.Age;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.consultations.Consultation;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * Asks for whom somebody answers, and no more about them than has to be known.
 *
 * @param named whether the others know the name of whoever is here already
 */
public record BehalfPage(
    Consultation consultation, Fields fields, boolean named, Mistakes mistakes) {

  static Fields kept(Behalf behalf) {
    var fields = Fields.none();
    fields.put("whom", behalf.whom().name());
    fields.put(behalf.whom() == Whom.SOMEBODY ? "person" : "organisation", behalf.name());
    fields.put("agreed", behalf.agreed() ? "yes" : "");
    fields.put("guardian", behalf.guardian() ? "yes" : "");
    var age = behalf.age();
    fields.put("age", age == null ? "" : age.name());
    return fields;
  }

  public String action() {
    return ConsultationPaths.behalf(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.answers(consultation.slug());
  }

  public boolean ageAsked() {
    return consultation.terms().answerers().young();
  }

  public List<Choice> whom(Words words, Content somebody, Content organisation) {
    return Stream.of(Whom.values())
        .map(whom -> {
          var choice = choice("whom", whom, words.get("consultations.whom." + code(whom)));
          return switch (whom) {
            case MYSELF -> choice;
            case SOMEBODY -> choice.with(somebody);
            case ORGANISATION -> choice.with(organisation);
          };
        })
        .toList();
  }

  public List<Choice> ages(Words words, Content guardian) {
    return Stream.of(Age.values())
        .map(age -> {
          var choice = choice("age", age, words.get("consultations.age." + code(age)));
          return age == Age.UNDER_13 ? choice.with(guardian) : choice;
        })
        .toList();
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Choice choice(String field, Enum<?> one, String text) {
    return Choice.of(one.name(), text, fields.of(field).equals(one.name()));
  }

  public List<Choice> tick(String id, String text) {
    return List.of(Choice.of("yes", text, !fields.of(id).isEmpty()));
  }
}
