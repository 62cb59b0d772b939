package org.alongside.consultations;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a response reaches us; whatever the way, it counts the same.
 *
 * @param receivedOn when it reached us: for what is typed in, not the day of typing
 * @param person who answers, where they are signed in
 * @param enteredBy who typed it in for them
 */
public record Arrival(
    Channel channel,
    LocalDate receivedOn,
    @Nullable PersonId person,
    @Nullable PersonId enteredBy) {

  public Arrival {
    if ((channel == Channel.WEB) != (enteredBy == null)) {
      throw new IllegalArgumentException("What does not come on the web is typed in by somebody");
    }
  }

  public static Arrival online(LocalDate day, @Nullable PersonId person) {
    return new Arrival(Channel.WEB, day, person, null);
  }

  Fact.Who who() {
    return new Fact.Who(id(person), id(enteredBy), channel, null);
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
