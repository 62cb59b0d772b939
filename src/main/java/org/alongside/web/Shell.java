package org.alongside.web;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows whatever it is about: the reader's language, who is here, whose site it is.
 *
 * @param personName the name that the signed-in person chose; null for a stranger
 * @param path this page's path, without the query
 * @param overtaken whether the page is the answer to somebody whom another was faster than
 */
public record Shell(
    Words words,
    Actor actor,
    @Nullable String personName,
    String path,
    Csrf csrf,
    OrganisationHere.Card organisation,
    Around around,
    boolean overtaken) {

  private static final Mistakes MEANWHILE = Mistakes.of(new Mistake("", "web.overtaken"));

  /**
   * What stands around the page.
   *
   * @param languages the languages one can switch to, this one included
   * @param actingEnded whether the reader acted for somebody and may not any more
   * @param signIn where to sign in, and come back from to this page
   */
  public record Around(
      List<Words> languages,
      List<Navigation.Place> header,
      List<Navigation.Place> footer,
      Doors doors,
      boolean actingEnded,
      String signIn) {}

  Shell whoWasOvertaken() {
    return new Shell(words, actor, personName, path, csrf, organisation, around, true);
  }

  /** What went wrong; whoever was overtaken is told so, even by a page that says nothing of it. */
  public Mistakes wrong(Mistakes said) {
    return overtaken && !said.any() ? MEANWHILE : said;
  }

  public boolean demo() {
    return organisation.demo();
  }

  public boolean signedIn() {
    return actor.signedIn();
  }

  /** Whether they act for somebody, and are here with that person's places alone. */
  public boolean acting() {
    return actor.acting();
  }

  /** Whether they are signed in and here as themselves: what is their own is for nobody else. */
  public boolean ownSelf() {
    return signedIn() && !acting();
  }

  /** Whether they acted for somebody and may not any more; until they stop, nothing is taken. */
  public boolean actingEnded() {
    return around.actingEnded();
  }

  /** The words for a key, in the reader's language. */
  public String say(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /** Whether there is a page at this path: for links to parts that may not be there yet. */
  public boolean open(String path) {
    return around.doors().open(path);
  }

  /** Where a style, script or picture of ours is found. */
  public String asset(String name) {
    return Assets.url(name);
  }

  /** The sheet in the organisation's own colour; empty when it has not got one. */
  public Optional<String> colourSheet() {
    return Optional.ofNullable(organisation.colour()).flatMap(ColourSheet::name).map(Assets::url);
  }

  /** The organisation's name, or the product's while nobody has set it up. */
  public String siteName() {
    return organisation.name() == null ? words.get("web.product") : organisation.name();
  }
}
