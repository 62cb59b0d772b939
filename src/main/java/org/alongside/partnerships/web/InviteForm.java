package org.alongside.partnerships.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Recipient;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;

/** Whom to invite to which place, and how the invitation reaches them. */
final class InviteForm {

  /** Which experience the invited person brings. */
  enum Experience {
    LIVED,
    LEARNT,
    BOTH;

    Set<Side> sides() {
      return switch (this) {
        case LIVED -> EnumSet.of(Side.LIVED);
        case LEARNT -> EnumSet.of(Side.LEARNT);
        case BOTH -> EnumSet.allOf(Side.class);
      };
    }
  }

  /** Whether the place has a say in decisions. */
  enum Say {
    VOTING,
    ADVISING
  }

  /** How the invitation reaches somebody. */
  enum Way {
    MAIL,
    PAPER,
    NAME
  }

  /**
   * What was read.
   *
   * @param matches people of that name, when there is more than one to choose from
   */
  record Read(
      Optional<Offer> offer,
      Optional<Recipient> recipient,
      List<Person> matches,
      Mistakes mistakes) {}

  private final Checked form;
  private final People people;
  private List<Person> matches = List.of();

  InviteForm(Typed typed, People people) {
    this.form = new Checked(typed);
    this.people = people;
  }

  Read read() {
    var sides =
        form.choice("experience", Experience.class, "partnerships.mistake.experience")
            .map(Experience::sides);
    var say = form.choice("say", Say.class, "partnerships.mistake.say");
    var recipient =
        form.choice("way", Way.class, "partnerships.mistake.way").flatMap(this::recipient);
    var offer = sides.flatMap(s -> say.map(v -> new Offer(s, v == Say.VOTING)));
    return new Read(offer, recipient, matches, form.mistakes());
  }

  private Optional<Recipient> recipient(Way way) {
    return switch (way) {
      case MAIL -> mail();
      case PAPER -> Optional.of(new Recipient.OnPaper());
      case NAME -> named();
    };
  }

  private Optional<Recipient> mail() {
    var address = EmailAddress.read(form.typed().of("email"));
    if (address.isEmpty()) {
      form.add("email", "partnerships.mistake.email");
    }
    return address.map(EmailAddress::value).map(Recipient.Mail::new);
  }

  private Optional<Recipient> named() {
    var chosen = chosen();
    if (chosen.isPresent()) {
      return chosen;
    }
    var name = form.typed().of("person-name");
    matches = name.isEmpty() ? List.of() : people.called(name);
    switch (matches.size()) {
      case 0 -> form.add("person-name", "partnerships.mistake.person-name");
      case 1 -> {
        return Optional.of(new Recipient.Card(matches.getFirst().id()));
      }
      default -> form.add("person", "partnerships.mistake.person");
    }
    return Optional.empty();
  }

  private Optional<Recipient> chosen() {
    try {
      return people
          .find(new PersonId(UUID.fromString(form.typed().of("person"))))
          .map(Person::id)
          .map(Recipient.Card::new);
    } catch (IllegalArgumentException nobodyChosen) {
      return Optional.empty();
    }
  }
}
