package org.alongside.identity.web;

import java.util.List;
import org.alongside.people.Person;

/**
 * Somebody's own account.
 *
 * @param passkeys how many passkeys they have
 * @param supporters how many act for them, or have been asked to
 * @param asked how many have asked them to act for them
 * @param record whether they may read what administrators did
 * @param more the parts that other capabilities have
 */
public record AccountPage(
    Person person,
    int passkeys,
    int supporters,
    int asked,
    boolean record,
    List<OnAccountPage> more) {

  public AccountPage {
    more = List.copyOf(more);
  }
}
