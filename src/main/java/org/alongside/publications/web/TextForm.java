package org.alongside.publications.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.OneLine;
import org.alongside.people.EmailAddress;
import org.alongside.projects.Section.Contact;
import org.alongside.publications.Publication;
import org.alongside.publications.Text;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/**
 * The words of a publication as they were typed.
 *
 * @param title kept apart, for a text without one is none
 * @param text everything but the title; its title here is never shown
 */
public record TextForm(String title, Text text, Contact contact, long seen) {

  static final int LINE = 200;
  static final int SUMMARY = 1_000;
  static final int BODY = 40_000;
  private static final String UNTITLED = "-";

  static TextForm kept(Publication publication) {
    var draft = publication.draft();
    return new TextForm(draft.text().title(), draft.text(), publication.contact(), draft.version());
  }

  static TextForm typed(Typed typed) {
    return new TextForm(
        typed.of("title"),
        new Text(
            UNTITLED, typed.of("summary"), typed.of("why"), typed.of("body"), typed.of("about")),
        new Contact(
            typed.of("contact-name"),
            typed.of("contact-role"),
            typed.of("contact-email"),
            typed.of("contact-phone")),
        typed.number("seen"));
  }

  TextForm read(long version) {
    return new TextForm(title, text, contact, version);
  }

  Mistakes mistakes() {
    var mistakes = new ArrayList<Mistake>();
    if (title.isBlank()) {
      mistakes.add(new Mistake("title", "publications.mistake.title"));
    }
    line(mistakes, "title", title);
    length(mistakes, "summary", text.summary(), SUMMARY);
    length(mistakes, "why", text.why(), SUMMARY);
    length(mistakes, "body", text.body(), BODY);
    line(mistakes, "about", text.about());
    line(mistakes, "contact-name", contact.name());
    line(mistakes, "contact-role", contact.role());
    line(mistakes, "contact-phone", contact.phone());
    if (!contact.email().isEmpty() && EmailAddress.read(contact.email()).isEmpty()) {
      mistakes.add(new Mistake("contact-email", "publications.mistake.email"));
    }
    return new Mistakes(mistakes);
  }

  private static void line(List<Mistake> mistakes, String field, String value) {
    length(mistakes, field, value, LINE);
    if (!OneLine.is(value)) {
      mistakes.add(Mistake.unseen(field));
    }
  }

  private static void length(List<Mistake> mistakes, String field, String value, int limit) {
    if (value.length() > limit) {
      mistakes.add(new Mistake(field, "publications.mistake.too-long", limit));
    }
  }

  /** Only asked where there are no mistakes. */
  Text words() {
    return new Text(title, text.summary(), text.why(), text.body(), text.about());
  }

  /** Everything that is read, for the reading help. */
  String prose() {
    return String.join("\n\n", title, text.summary(), text.why(), text.body());
  }
}
