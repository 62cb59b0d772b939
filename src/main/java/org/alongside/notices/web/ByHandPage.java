package org.alongside.notices.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.notices.ByHand.Waiting;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/** Who has to be told what. */
public record ByHandPage(List<Line> lines) {

  /**
   * One thing to tell one person.
   *
   * @param way the message key of how they like to be reached
   * @param where their number or postal address; empty when they gave none
   */
  public record Line(Waiting waiting, String name, String way, String where) {}

  static ByHandPage of(List<Waiting> waiting, Map<PersonId, Person> people) {
    return new ByHandPage(
        waiting.stream()
            .filter(one -> people.containsKey(one.person()))
            .map(one -> line(one, Objects.requireNonNull(people.get(one.person()))))
            .toList());
  }

  private static Line line(Waiting waiting, Person person) {
    var contact = person.contact();
    var way = contact.preferred() == ContactWay.EMAIL ? ContactWay.SUPPORTER : contact.preferred();
    return new Line(
        waiting,
        person.name(),
        "notices.way." + way.name().toLowerCase(Locale.ROOT),
        where(contact, way));
  }

  private static String where(Contact contact, ContactWay way) {
    var where = way == ContactWay.PHONE ? contact.phone() : contact.post();
    return where == null || way == ContactWay.SUPPORTER ? "" : where;
  }
}
