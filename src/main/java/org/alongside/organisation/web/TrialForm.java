package org.alongside.organisation.web;

import java.util.Optional;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistakes;

/** What a test letter needs; the rest of the form may still be empty. */
record TrialForm(
    Optional<Organisation> organisation,
    Optional<MailSettings> mail,
    Optional<EmailAddress> to,
    Mistakes mistakes) {

  /**
   * @param to the field that holds the address it goes to
   */
  static TrialForm read(Typed typed, String to) {
    var form = OrganisationForm.read(typed, 0);
    var reading = new Reading(typed);
    var mail = MailForm.now(reading);
    var address = reading.neededEmail(to);
    // Those of the mail server are found by both readings; each is shown once.
    var others =
        new Mistakes(
            form.mistakes().all().stream()
                .filter(mistake -> !mistake.field().startsWith("mail"))
                .toList());
    return new TrialForm(form.organisation(), mail, address, others.and(reading.mistakes()));
  }
}
