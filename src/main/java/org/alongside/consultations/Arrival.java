package org.alongside.consultations;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
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
    if (channel != Channel.WEB && enteredBy == null) {
      throw new IllegalArgumentException("What does not come on the web is typed in by somebody");
    }
    if (channel == Channel.WEB && enteredBy != null && person == null) {
      throw new IllegalArgumentException("On the web one is only typed in for whom one acts for");
    }
  }

  /** Whoever acts for somebody else is named beside them. */
  public static Arrival online(LocalDate day, Actor actor) {
    return new Arrival(Channel.WEB, day, actor.person(), actor.enteredBy());
  }

  /** Whether there is something written, which can be read again. */
  public boolean onPaper() {
    return channel == Channel.PAPER || channel == Channel.LETTER;
  }

  Fact.Who who() {
    return new Fact.Who(id(person), id(enteredBy), channel, null);
  }

  /** The same without a name, for what others than its author read. */
  Fact.Who unnamed() {
    return new Fact.Who(null, null, channel, null);
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
