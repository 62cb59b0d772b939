package org.alongside.identity.web;

import java.util.Locale;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** What came in when somebody changed how others see them. */
public record ProfileForm(String name, String language, Integer version) {

  public ProfileForm(@Nullable String name, @Nullable String language, @Nullable Integer version) {
    this.name = name == null ? "" : name.strip();
    this.language = language == null ? "" : language;
    this.version = version == null ? 0 : version;
  }

  static ProfileForm of(Person person) {
    return new ProfileForm(
        person.name(), person.profile().language().toLanguageTag(), person.version());
  }

  Mistakes mistakes() {
    return NamePages.mistakes(name);
  }

  Person appliedTo(Person person) {
    var chosen = Locale.forLanguageTag(language);
    var kept = chosen.getLanguage().isEmpty() ? person.profile().language() : chosen;
    return person.with(new Person.Profile(name, kept));
  }
}
