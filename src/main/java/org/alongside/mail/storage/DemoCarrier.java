package org.alongside.mail.storage;

import java.util.function.BooleanSupplier;
import org.alongside.mail.Addressee;
import org.alongside.mail.Carrier;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a demonstration no letter leaves the house: it is laid out for everybody to see. */
final class DemoCarrier implements Carrier {

  private final JdbcClient jdbc;

  DemoCarrier(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean ready(Organisation organisation) {
    return true;
  }

  @Override
  public Answer carry(WrittenLetter letter, Organisation organisation, BooleanSupplier leaving) {
    if (!leaving.getAsBoolean()) {
      return Answer.LEFT_HERE;
    }
    jdbc.sql(
            """
            INSERT INTO mail.shown_letter (id, person, address, language, subject, body, shown_at)
            VALUES (:id, :person, :address, :language, :subject, :body, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .param("id", letter.id())
        .param(
            "person",
            letter.addressee() instanceof Addressee.Somebody(var person) ? person.value() : null)
        .param("address", letter.to().value())
        .param("language", letter.words().language())
        .param("subject", letter.words().subject())
        .param("body", letter.words().text())
        .param("at", LetterRow.utc(letter.at()))
        .update();
    return Answer.TAKEN;
  }
}
