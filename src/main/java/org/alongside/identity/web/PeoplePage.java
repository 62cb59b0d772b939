package org.alongside.identity.web;

import java.util.List;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;

/**
 * Where a co-ordinator finds people, and adds those who have no e-mail address.
 *
 * @param search what was looked for
 * @param name what was typed as the name of somebody new
 */
public record PeoplePage(String search, List<Person> found, String name, Mistakes mistakes) {

  public PeoplePage {
    found = List.copyOf(found);
  }
}
