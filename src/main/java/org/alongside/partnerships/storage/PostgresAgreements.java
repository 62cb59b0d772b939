package org.alongside.partnerships.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Agreements;
import org.alongside.partnerships.InForce;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Working agreements; what was written and accepted can only be added to. */
@Repository
class PostgresAgreements implements Agreements {

  private static final String VERSIONS =
      "SELECT * FROM partnerships.agreement WHERE partnership = ? ORDER BY number DESC";

  private final JdbcClient sql;

  PostgresAgreements(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(AgreementVersion version) {
    return sql.sql(
                """
                INSERT INTO partnerships.agreement (partnership, number, words, written_by,
                    written_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
            .params(version.partnership().value(), version.number(), version.text())
            .params(version.writtenBy().value(), Timestamp.from(version.writtenAt()))
            .update()
        == 1;
  }

  @Override
  public List<AgreementVersion> versions(PartnershipId partnership) {
    return sql.sql(VERSIONS).param(partnership.value()).query(PostgresAgreements::version).list();
  }

  @Override
  public Optional<AgreementVersion> newest(PartnershipId partnership) {
    return sql.sql(VERSIONS + " LIMIT 1")
        .param(partnership.value())
        .query(PostgresAgreements::version)
        .optional();
  }

  private static AgreementVersion version(ResultSet row, int number) throws SQLException {
    return new AgreementVersion(
        new PartnershipId(row.getObject("partnership", UUID.class)),
        row.getInt("number"),
        row.getString("words"),
        new PersonId(row.getObject("written_by", UUID.class)),
        row.getTimestamp("written_at").toInstant());
  }

  @Override
  public Map<PlaceId, Instant> acceptances(PartnershipId partnership, int version) {
    var all = new HashMap<PlaceId, Instant>();
    sql.sql("SELECT place, at FROM partnerships.acceptance WHERE partnership = ? AND number = ?")
        .params(partnership.value(), version)
        .query(row -> {
          all.put(
              new PlaceId(row.getObject("place", UUID.class)), row.getTimestamp("at").toInstant());
        });
    return all;
  }

  @Override
  public void accept(PartnershipId partnership, int version, PlaceId place, Instant now) {
    sql.sql(
            """
            INSERT INTO partnerships.acceptance (partnership, number, place, at)
            VALUES (?, ?, ?, ?)
            """)
        .params(partnership.value(), version, place.value(), Timestamp.from(now))
        .update();
  }

  @Override
  public Optional<InForce> inForce(PartnershipId partnership) {
    return sql.sql("SELECT * FROM partnerships.agreement_in_force WHERE partnership = ?")
        .param(partnership.value())
        .query((row, number) ->
            new InForce(
                row.getInt("number"),
                row.getTimestamp("since").toInstant(),
                row.getDate("review_on").toLocalDate()))
        .optional();
  }

  @Override
  public void bringIntoForce(PartnershipId partnership, InForce agreement) {
    sql.sql(
            """
            INSERT INTO partnerships.agreement_in_force (partnership, number, since, review_on)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (partnership) DO UPDATE SET number = excluded.number,
                since = excluded.since, review_on = excluded.review_on
            """)
        .params(partnership.value(), agreement.version())
        .params(Timestamp.from(agreement.since()), Date.valueOf(agreement.reviewOn()))
        .update();
    sql.sql("DELETE FROM partnerships.agreement_read_again WHERE partnership = ?")
        .param(partnership.value())
        .update();
  }

  @Override
  public Set<PlaceId> readAgain(PartnershipId partnership) {
    return sql.sql("SELECT place FROM partnerships.agreement_read_again WHERE partnership = ?")
        .param(partnership.value())
        .query((row, number) -> new PlaceId(row.getObject("place", UUID.class)))
        .set();
  }

  @Override
  public void readAgain(PartnershipId partnership, PlaceId place, Instant now) {
    sql.sql(
            """
            INSERT INTO partnerships.agreement_read_again (partnership, place, at) VALUES (?, ?, ?)
            ON CONFLICT (partnership, place) DO UPDATE SET at = excluded.at
            """)
        .params(partnership.value(), place.value(), Timestamp.from(now))
        .update();
  }
}
