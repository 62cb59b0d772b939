package org.alongside.organisation.storage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The settings in one row, held in memory on each node. A request that finds them older than a
 * second has them read again in the background, and never uses any older than five.
 */
@Repository
class PostgresOrganisations implements Organisations {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
  private static final Duration TOO_OLD = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final LoadingCache<Boolean, Optional<Organisation>> held;

  PostgresOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.held =
        Caffeine.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .refreshAfterWrite(ASK_AGAIN)
            .expireAfterWrite(TOO_OLD)
            .build(always -> latest());
  }

  @Override
  public Optional<Organisation> current() {
    return held.get(true);
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
    forget();
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
    forget();
    return rows == 1;
  }

  /** This node shows its own change at once, as soon as the change holds. */
  private void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      held.invalidateAll();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            held.invalidateAll();
          }
        });
  }
}
