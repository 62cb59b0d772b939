package org.alongside.organisation.storage;

import java.util.Optional;
import org.alongside.database.HeldInMemory;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settings in one row, held in memory. */
@Repository
class PostgresOrganisations implements Organisations {

  private final JdbcClient jdbc;
  private final HeldInMemory<Optional<Organisation>> held;

  PostgresOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.held = new HeldInMemory<>(this::latest);
  }

  @Override
  public Optional<Organisation> current() {
    return held.get();
  }

  @Override
  public Optional<Organisation> latest() {
    return jdbc.sql("SELECT * FROM organisation.organisation")
        .query(OrganisationRow::read)
        .optional();
  }

  @Override
  public boolean begin(Organisation organisation) {
    var rows =
        jdbc.sql(
                """
                INSERT INTO organisation.organisation
                  (name, code, colour, languages, contact_name, contact_email, contact_phone,
                   public_address, mail_host, mail_port, mail_security, mail_sender, mail_user,
                   version)
                VALUES
                  (:name, :code, :colour, :languages, :contactName, :contactEmail, :contactPhone,
                   :publicAddress, :mailHost, :mailPort, :mailSecurity, :mailSender, :mailUser, 1)
                ON CONFLICT (one) DO NOTHING
                """)
            .params(OrganisationRow.write(organisation))
            .update();
    held.forget();
    return rows == 1;
  }

  @Override
  public boolean save(Organisation organisation) {
    var rows =
        jdbc.sql(
                """
                UPDATE organisation.organisation SET
                  name = :name, code = :code, colour = :colour, languages = :languages,
                  contact_name = :contactName, contact_email = :contactEmail,
                  contact_phone = :contactPhone, public_address = :publicAddress,
                  mail_host = :mailHost, mail_port = :mailPort, mail_security = :mailSecurity,
                  mail_sender = :mailSender, mail_user = :mailUser, version = version + 1
                WHERE version = :version
                """)
            .params(OrganisationRow.write(organisation))
            .update();
    held.forget();
    return rows == 1;
  }
}
