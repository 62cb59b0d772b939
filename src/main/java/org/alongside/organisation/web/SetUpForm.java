package org.alongside.organisation.web;

import java.util.Optional;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.SetUp.Administrator;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;

/**
 * Everything that is asked on the first visit.
 *
 * @param organisation empty when there is a mistake anywhere
 */
record SetUpForm(
    Typed typed,
    Optional<Organisation> organisation,
    Optional<Administrator> administrator,
    Mistakes mistakes) {

  /**
   * @param host the host name in the browser's address line
   */
  static SetUpForm read(Typed typed, String host) {
    var form = OrganisationForm.read(typed, 0);
    var reading = new Reading(typed);
    var name = reading.neededText("adminName", Person.Profile.LONGEST_NAME);
    var email = reading.neededEmail("adminEmail");
    form.organisation()
        .filter(organisation -> locksOut(organisation, host))
        .ifPresent(organisation -> reading.wrong("address", "elsewhere"));
    var mistakes = form.mistakes().and(reading.mistakes());
    return new SetUpForm(
        typed,
        form.organisation(),
        name.flatMap(n -> email.map(e -> new Administrator(n, e))),
        mistakes);
  }

  /** A passkey works at the public address only; without mail there is no other way in. */
  private static boolean locksOut(Organisation organisation, String host) {
    return organisation.mail() == null && !organisation.address().host().equalsIgnoreCase(host);
  }
}
