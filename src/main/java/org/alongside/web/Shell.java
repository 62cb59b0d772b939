package org.alongside.web;

import java.util.List;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows whatever it is about: the reader's language, who is here, whose site it is.
 *
 * @param personName the name that the signed-in person chose; null for a stranger
 * @param path this page's path, without the query
 * @param languages the languages one can switch to, this one included
 */
public record Shell(
    Words words,
    Actor actor,
    @Nullable String personName,
    String path,
    Csrf csrf,
    OrganisationHere.Card organisation,
    List<Words> languages) {

  public boolean demo() {
    return organisation.demo();
  }

  public boolean signedIn() {
    return actor.signedIn();
  }

  /** The words for a key, in the reader's language. */
  public String say(String key, Object... arguments) {
    return words.get(key, arguments);
  }
}
