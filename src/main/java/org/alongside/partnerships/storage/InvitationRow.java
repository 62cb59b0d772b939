package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationId;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.Recipient;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How an invitation is written in a row of {@code partnerships.invitation}. */
final class InvitationRow {

  private InvitationRow() {}

  static Invitation read(ResultSet row, int number) throws SQLException {
    var made =
        new Invitation.Made(
            new PersonId(row.getObject("made_by", UUID.class)),
            row.getTimestamp("made_at").toInstant(),
            Invitation.State.valueOf(row.getString("state")));
    return new Invitation(
        new InvitationId(row.getObject("id", UUID.class)),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        offer(row),
        recipient(row),
        made);
  }

  private static Offer offer(ResultSet row) throws SQLException {
    var sides = EnumSet.noneOf(Side.class);
    if (row.getBoolean("lived")) {
      sides.add(Side.LIVED);
    }
    if (row.getBoolean("learnt")) {
      sides.add(Side.LEARNT);
    }
    return new Offer(sides, row.getBoolean("voting"));
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    var person = row.getObject("person", UUID.class);
    if (person != null) {
      return new Recipient.Card(new PersonId(person));
    }
    var email = row.getString("email");
    return email == null ? new Recipient.OnPaper() : new Recipient.Mail(email);
  }

  static @Nullable String email(Recipient recipient) {
    return recipient instanceof Recipient.Mail mail ? mail.address() : null;
  }

  static @Nullable UUID person(Recipient recipient) {
    return recipient instanceof Recipient.Card card ? card.person().value() : null;
  }
}
