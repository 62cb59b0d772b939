package org.alongside.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.organisation.Colour;
import org.alongside.organisation.Contact;
import org.alongside.organisation.Identity;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.OrganisationCode;
import org.alongside.organisation.PublicAddress;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistakes;

/**
 * The organisation as somebody typed it.
 *
 * @param organisation empty when there is a mistake
 */
record OrganisationForm(Typed typed, Optional<Organisation> organisation, Mistakes mistakes) {

  static OrganisationForm read(Typed typed, int version) {
    var reading = new Reading(typed);
    var identity = identity(reading, typed);
    var contact = contact(reading);
    var address = reading.needed("address", PublicAddress::read);
    var mail = MailForm.read(reading, typed);
    var mistakes = reading.mistakes();
    Optional<Organisation> organisation =
        mistakes.any()
            ? Optional.empty()
            : Optional.of(
                new Organisation(
                    identity.orElseThrow(),
                    contact.orElseThrow(),
                    address.orElseThrow(),
                    mail.orElse(null),
                    version));
    return new OrganisationForm(typed, organisation, mistakes);
  }

  private static Optional<Identity> identity(Reading reading, Typed typed) {
    var name = reading.neededText("name", Identity.LONGEST_NAME);
    var code = reading.needed("code", OrganisationCode::read);
    var colour =
        typed.tidy("colour").isEmpty()
            ? Optional.of(Colour.OURS)
            : reading.needed("colour", Colour::read);
    return name.flatMap(
        n -> code.flatMap(c -> colour.map(l -> new Identity(n, c, l, List.of("en")))));
  }

  private static Optional<Contact> contact(Reading reading) {
    var name = reading.neededText("contactName", Contact.LONGEST_NAME);
    Optional<EmailAddress> email = reading.neededEmail("contactEmail");
    var phone = reading.text("contactPhone", Contact.LONGEST_PHONE);
    return name.flatMap(n -> email.flatMap(e -> phone.map(p -> new Contact(n, e, p))));
  }

  /** What stands in the form before anybody types. */
  static Typed of(Organisation organisation) {
    var fields = new HashMap<String, String>();
    fields.put("name", organisation.name());
    fields.put("code", organisation.code());
    fields.put("colour", organisation.colour().hex());
    fields.put("contactName", organisation.contact().name());
    fields.put("contactEmail", organisation.contact().email().value());
    fields.put("contactPhone", organisation.contact().phone());
    fields.put("address", organisation.address().value());
    fields.put("version", Integer.toString(organisation.version()));
    MailSettings mail = organisation.mail();
    fields.putAll(mail == null ? Map.of("mailLater", "yes") : MailForm.of(mail));
    return new Typed(fields);
  }
}
