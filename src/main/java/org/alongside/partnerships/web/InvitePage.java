package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.Recipient;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Invites people to places.
 *
 * @param matches people of the typed name, to choose from
 */
public record InvitePage(
    RoomPage.Heading heading,
    Typed typed,
    List<Person> matches,
    List<Sent> open,
    Mistakes mistakes) {

  /**
   * An invitation that waits for its answer.
   *
   * @param to the address or name; null when it was handed over on paper
   */
  public record Sent(Invitation invitation, @Nullable String to) {

    static Sent of(Invitation invitation, Named named) {
      return new Sent(
          invitation,
          switch (invitation.recipient()) {
            case Recipient.Mail mail -> mail.address();
            case Recipient.Card card -> named.of(card.person());
            case Recipient.OnPaper _ -> null;
          });
    }

    /** The end of the message key that words the place. */
    public String place() {
      var sides = invitation.offer().sides();
      return sides.size() > 1 ? "BOTH" : sides.iterator().next().name();
    }
  }
}
