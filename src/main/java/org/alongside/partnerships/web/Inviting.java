package org.alongside.partnerships.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.organisation.Organisations;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationCode;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Recipient;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Brings invitations to people: by a letter, on paper, or to somebody who is known here. */
@Component
class Inviting {

  private final Found found;
  private final Invitations invitations;
  private final People people;
  private final Outbox outbox;
  private final Organisations organisations;

  Inviting(
      Found found,
      Invitations invitations,
      People people,
      Outbox outbox,
      Organisations organisations) {
    this.found = found;
    this.invitations = invitations;
    this.people = people;
    this.outbox = outbox;
    this.organisations = organisations;
  }

  InviteForm.Read read(Typed typed) {
    return new InviteForm(typed, people).read();
  }

  /** Sends the letter; what has to be printed is given back. */
  Optional<PrintedPage> deliver(Partnership in, Invite.Sent sent) {
    var invitation = sent.invitation();
    return switch (invitation.recipient()) {
      case Recipient.Mail mail -> {
        var content = withCode(in, sent.code(), invitation.until());
        var to = new EmailAddress(mail.address());
        outbox.send(Letter.to(to, invitation.id().value(), content).notAfter(invitation.until()));
        yield Optional.empty();
      }
      case Recipient.Card card -> {
        var content = byName(in, invitation.until());
        outbox.send(Letter.to(card.person(), invitation.id().value(), content));
        yield Optional.empty();
      }
      case Recipient.OnPaper _ -> Optional.of(printed(in, sent));
    };
  }

  private Content byName(Partnership in, Instant until) {
    var path = PartnershipPaths.take(in.slug());
    return Content.of("partnerships.letter.invitation", path, found.title(in), until);
  }

  /** The code stands in the letter and is typed: in an address it would be left in every log. */
  private Content withCode(Partnership in, InvitationCode code, Instant until) {
    var path = PartnershipPaths.take(in.slug());
    return Content.of("partnerships.letter.code", path, found.title(in), until, code.grouped());
  }

  private PrintedPage printed(Partnership in, Invite.Sent sent) {
    var path = PartnershipPaths.take(in.slug());
    var address = organisations.current().map(now -> now.address().link(path)).orElse(path);
    return new PrintedPage(
        new RoomPage.Heading(in.slug(), found.title(in), null),
        address,
        sent.code().grouped(),
        sent.invitation().until());
  }

  List<InvitePage.Sent> open(Partnership in, Instant now) {
    var open = invitations.open(in.id(), now);
    var named = new Named(people.names(open.stream().flatMap(Inviting::person).toList()));
    return open.stream().map(each -> InvitePage.Sent.of(each, named)).toList();
  }

  private static Stream<PersonId> person(Invitation invitation) {
    return invitation.recipient() instanceof Recipient.Card card
        ? Stream.of(card.person())
        : Stream.empty();
  }
}
