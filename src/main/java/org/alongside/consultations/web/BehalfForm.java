package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.consultations.Age;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.consultations.BehalfReason;
import org.alongside.consultations.Writer;
import org.alongside.participation.OneLine;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** For whom somebody says that they answer, as they typed it. */
record BehalfForm(Fields fields) {

  Mistakes mistakes() {
    var found = new ArrayList<Mistake>();
    if (whom().isEmpty()) {
      found.add(new Mistake("whom", "consultations.mistake.whom"));
    }
    name(found, "person", Behalf.LONGEST_NAME);
    name(found, "organisation", Behalf.LONGEST_NAME);
    name(found, "own-name", Writer.LONGEST_NAME);
    return new Mistakes(found);
  }

  private void name(List<Mistake> found, String id, int longest) {
    check(id, fields.of(id), longest).ifPresent(found::add);
  }

  static Optional<Mistake> check(String id, String name, int longest) {
    if (name.length() > longest) {
      return Optional.of(new Mistake(id, "consultations.mistake.too-long", longest));
    }
    return OneLine.is(name) ? Optional.empty() : Optional.of(Mistake.unseen(id));
  }

  Optional<Whom> whom() {
    return Stream.of(Whom.values()).filter(one -> one.name().equals(fields.of("whom"))).findFirst();
  }

  String ownName() {
    return fields.of("own-name");
  }

  /** Only asked where there are no mistakes. */
  Behalf read() {
    var whom = whom().orElse(Whom.MYSELF);
    return new Behalf(
        whom,
        fields.of(whom == Whom.SOMEBODY ? "person" : "organisation"),
        !fields.of("agreed").isEmpty(),
        Stream.of(Age.values())
            .filter(one -> one.name().equals(fields.of("age")))
            .findFirst()
            .orElse(null),
        !fields.of("guardian").isEmpty());
  }

  static Mistakes mistakes(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason ->
                reason instanceof BehalfReason lacking
                    ? new Mistake(field(lacking), lacking.key())
                    : Mistake.because(reason))
            .toList());
  }

  private static String field(BehalfReason reason) {
    return switch (reason) {
      case PERSON_MISSING -> "person";
      case ORGANISATION_MISSING -> "organisation";
      case AGREEMENT_MISSING -> "agreed";
      case AGE_MISSING -> "age";
      case GUARDIAN_MISSING -> "guardian";
      case OWN_NAME_MISSING -> "own-name";
      case WRITER_MISSING -> "writer";
      case OTHERS_PREPARE_IT -> "whom";
      case NOT_AN_ORGANISATION, TOO_MANY_WRITERS, LAST_WRITER -> "";
    };
  }
}
