package org.alongside.consultations.storage;

import java.util.List;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Unsent;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whose responses were begun or changed, and not sent. */
@Repository
class PostgresUnsent implements Unsent {

  private final JdbcClient sql;

  PostgresUnsent(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<PersonId> people(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT DISTINCT person FROM consultations.response
             WHERE consultation = ? AND person IS NOT NULL AND withdrawn_at IS NULL
               AND (sent_version IS NULL OR sent_version < version)
             ORDER BY person
            """)
        .param(consultation.value())
        .query((row, _) -> new PersonId(Cells.id(row, "person")))
        .list();
  }
}
