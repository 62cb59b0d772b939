package org.alongside.formats.web;

import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.formats.Form;
import org.alongside.mail.Addressee;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who asks for a form.
 *
 * @param form the code of it; empty for none
 * @param email where they want to be told; empty for nowhere
 * @param tell whether somebody with an account wants to be told
 */
public record Wish(String form, String email, boolean tell) {

  static final Wish NONE = new Wish("", "", false);

  /** A language, where one is chosen, and not the form above it. */
  static Wish typed(Map<String, String> fields) {
    var language = fields.getOrDefault("language", "");
    var form = language.isEmpty() ? fields.getOrDefault("form", "") : language;
    return new Wish(
        Form.read(form).map(Form::code).orElse(""),
        fields.getOrDefault("email", "").strip(),
        fields.getOrDefault("tell", "").equals("yes"));
  }

  Form wanted() {
    return Form.read(form).orElseThrow();
  }

  @Nullable Addressee asker(Actor actor) {
    var person = actor.person();
    if (person != null) {
      return tell ? new Addressee.Somebody(person) : null;
    }
    return EmailAddress.read(email)
        .<Addressee>map(address -> new Addressee.Address(address, "en"))
        .orElse(null);
  }

  Mistakes mistakes(Actor actor) {
    var wrong = new ArrayList<Mistake>();
    if (form.isEmpty()) {
      wrong.add(new Mistake("form", "formats.mistake.form"));
    }
    if (!actor.signedIn() && !email.isEmpty() && EmailAddress.read(email).isEmpty()) {
      wrong.add(new Mistake("email", "formats.mistake.email"));
    }
    return new Mistakes(wrong);
  }
}
