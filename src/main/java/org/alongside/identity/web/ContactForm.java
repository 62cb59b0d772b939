package org.alongside.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.Person;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** What came in when somebody said how they like to be reached. */
public record ContactForm(String phone, String post, String preferred, Integer version) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,38}");
  private static final int LONGEST_POST = 500;

  public ContactForm(
      @Nullable String phone,
      @Nullable String post,
      @Nullable String preferred,
      @Nullable Integer version) {
    this.phone = phone == null ? "" : phone.strip();
    this.post = post == null ? "" : post.strip();
    this.preferred = preferred == null ? "" : preferred;
    this.version = version == null ? 0 : version;
  }

  static ContactForm of(Person person) {
    var contact = person.contact();
    return new ContactForm(
        contact.phone(), contact.post(), contact.preferred().name(), person.version());
  }

  /** All at once: what can't be read, and a way to be reached that leads nowhere. */
  Mistakes mistakes(Person person) {
    var all = new ArrayList<Mistake>();
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      all.add(new Mistake("phone", "identity.contact.phone.wrong"));
    }
    if (post.length() > LONGEST_POST) {
      all.add(new Mistake("post", "identity.contact.post.long", LONGEST_POST));
    }
    if (Arrays.stream(ContactWay.values()).noneMatch(way -> way.name().equals(preferred))) {
      all.add(new Mistake("preferred", "identity.contact.preferred.none"));
    } else if (leadsNowhere(person)) {
      all.add(new Mistake("preferred", "identity.contact.preferred.nowhere"));
    }
    return new Mistakes(all);
  }

  private boolean leadsNowhere(Person person) {
    return switch (ContactWay.valueOf(preferred)) {
      case EMAIL -> person.contact().email() == null;
      case PHONE -> phone.isEmpty();
      case POST -> post.isEmpty();
      case SUPPORTER -> false;
    };
  }

  Person appliedTo(Person person) {
    return person.with(
        new Contact(
            person.contact().email(),
            phone.isEmpty() ? null : phone,
            post.isEmpty() ? null : post,
            ContactWay.valueOf(preferred)));
  }
}
